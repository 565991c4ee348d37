"""The shape of bank.sqlite. It is never migrated: another shape, another build."""

from __future__ import annotations

from typing import Final

SCHEMA_VERSION: Final = 3
# "Mkwm", so that a foreign database under our name is known for one.
APPLICATION_ID: Final = 0x4D6B776D
# Follows every searchable text, so that its last two characters begin a trigram
# too. No text can hold it: markup refuses control characters.
END_OF_TEXT: Final = "\3\3"

TABLES: Final = """
create table made(schema_version int, app_version text, content_sha256 text);
create table pack(
  pack_id text, version text, publisher_key text, title_json text, licence text,
  installed_at text, trust text, publisher text, status text, taxonomy_id text,
  taxonomy_version text, taxonomy_range text, content_sha256 text,
  primary key(pack_id, version));
create table asset(
  sha256 text primary key, path text, mime text, licence text, credit text);

create table taxonomy(taxonomy_id text primary key, version text);
create table family(family_id text primary key, question_json text, name_json text);
create table tactic(
  tactic_id text primary key, family text, level text, grade_from text, status text,
  replaced_by text, evidence_kinds text);
create table tactic_i18n(
  tactic_id text, lang text, name text, definition text, lookalike text,
  ruby_json text, primary key(tactic_id, lang)) without rowid;
create table tactic_map(
  tactic_id text, scheme text, ext_id text, ext_name text, relation text,
  unique(tactic_id, scheme, ext_id));

create table post(
  post_uid text primary key, post_id text, authoring_id text, pack_id text, rev int,
  pair text, type text, verdict text, best_action text, topic text, grade_from text,
  diff_prior real, sensitivity text, tactics text, tactics_extra text,
  lookalike_of text, scene_json text, profile_json text, engagement_json text,
  posted_before_s int, link_card_json text, media_json text, provenance_json text,
  licence text, author text, review_status text, reviews_required int,
  content_sha256 text);
create table post_text(
  text_id integer primary key, post_uid text, lang text, field text, plain text,
  ruby_json text);
create table span(
  post_uid text, span_id text, lang text, field text, start_cp int, end_cp int,
  severity text, ord int, primary key(post_uid, span_id, lang)) without rowid;
create table span_tactic(
  post_uid text, span_id text, tactic_id text, ord int,
  primary key(post_uid, span_id, ord)) without rowid;
create table region(
  post_uid text, region_id text, media_id text, x real, y real, w real, h real,
  label_json text, ord int, primary key(post_uid, region_id)) without rowid;
create table region_tactic(
  post_uid text, region_id text, tactic_id text, ord int,
  primary key(post_uid, region_id, ord)) without rowid;
create table evidence(
  post_uid text, ev_id text, kind text, cost int, effect text, ord int, media text,
  primary key(post_uid, ev_id)) without rowid;
create table evidence_i18n(
  post_uid text, ev_id text, lang text, title text, body text, ruby_json text,
  primary key(post_uid, ev_id, lang)) without rowid;
create table explanation(
  post_uid text, key text, lang text, body text, ruby_json text, ord int,
  primary key(post_uid, key, lang)) without rowid;
create table sibling(
  post_uid text, ord int, handle text, offset_s int, lang text, plain text,
  ruby_json text, primary key(post_uid, ord, lang)) without rowid;
create table review(
  post_uid text, rev int, reviewer text, role text, date text, decision text,
  note text, ord int, primary key(post_uid, ord)) without rowid;

create table outline(module_id text primary key, body text);
create table module(
  module_id text primary key, steps text, summary text, pages text, blueprint text,
  items text, reflection text, family text, guide text);
create table term(
  module_id text, term_id text, body text, primary key(module_id, term_id));
create table source(source_id text primary key, body text);
create table workshop(workshop_id text primary key, body text);

create virtual table post_search using fts5(
  plain, content='', tokenize='trigram', columnsize=0, detail='none');
create table gram(term text primary key, texts int) without rowid;
"""

# Built after the rows, which is faster. post_card answers `cards()` by itself.
INDEXES: Final = """
create unique index post_by_id on post(post_id);
create index post_by_authoring_id on post(authoring_id);
create index post_by_pair on post(pack_id, pair);
create index post_card on post(
  post_id, pair, rev, verdict, type, topic, grade_from, sensitivity, tactics,
  lookalike_of, diff_prior);
create index post_text_of_post on post_text(post_uid);
create virtual table temp.vocabulary using fts5vocab(main, post_search, row);
insert into gram select term, doc from temp.vocabulary;
drop table temp.vocabulary;
"""
