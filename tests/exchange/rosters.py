"""Lists of people as schools hand them over, made without the code under test."""

import csv
import io
import zipfile

USERS = (
    "sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName,email,"
    "phone,grades,password,preferredGivenName,preferredFamilyName,"
    "metadata.jp.kanaGivenName,metadata.jp.kanaFamilyName,metadata.jp.homeClass"
)
ROLES = "sourcedId,status,dateLastModified,userSourcedId,roleType,role,orgSourcedId"
CLASSES = "sourcedId,status,dateLastModified,title,grades,classType,schoolSourcedId"
ENROLLED = (
    "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,"
    "role,primary,beginDate,endDate,{no},metadata.jp.publicFlg"
)


def user(source, given, family, kana="", *, status="", home=""):
    mail = f"{source}@mail.invalid"
    return [
        *(source, status, "", "true", source, given, family, mail, "0312345678"),
        *("P6", "hunter2", "", "", kana, "かぞく", home),
    ]


def enrolled(place, person, role="student", *, number="", status="", end=""):
    return [
        *(f"{place}{person}{role}", status, "", place, "s", person, role, "false"),
        *("", end, number, ""),
    ]


def table(header, rows):
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(header.split(","))
    writer.writerows(rows)
    return out.getvalue().encode()


def manifest(mode="bulk", version="1.2", **modes):
    tables = dict.fromkeys(("users", "classes", "enrollments", "roles"), mode) | modes
    rows = [("manifest.version", "1.0"), ("oneroster.version", version)]
    rows += [(f"file.{name}", how) for name, how in tables.items()]
    return table("propertyName,value", rows)


def oneroster(
    path,
    users,
    places,
    *,
    classes=(("c1", "6-1", "P6"), ("c2", "6-2", "P6")),
    no="metadata.jp.shussekiNo",
    **how,
):
    """Write an archive; more tables by name, and the manifest's modes."""
    more = how.pop("more", {})
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("manifest.csv", manifest(**{"roles": "absent"} | how))
        file.writestr("users.csv", table(USERS, users))
        rows = [
            [c, "", "", title, grade, "homeroom", "s"] for c, title, grade in classes
        ]
        file.writestr("classes.csv", table(CLASSES, rows))
        file.writestr("enrollments.csv", table(ENROLLED.format(no=no), places))
        for name, content in more.items():
            file.writestr(name, content)
    return path
