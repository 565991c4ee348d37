"""Our quantiles of t are those of scipy."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from literacy_app.domain.student_t import t_cdf, t_quantile


@pytest.mark.parametrize("df", [1, 2, 3, 7, 11, 29, 100, 399])
@pytest.mark.parametrize("share", [0.001, 0.1, 0.5, 0.6, 0.8, 0.975, 0.999])
def test_a_quantile_is_that_of_scipy(df, share):
    assert t_quantile(share, df) == pytest.approx(
        float(stats.t.ppf(share, df)), rel=1e-9, abs=1e-12
    )


@given(st.floats(-30, 30), st.integers(1, 60))
def test_a_probability_is_that_of_scipy(t, df):
    assert t_cdf(t, df) == pytest.approx(float(stats.t.cdf(t, df)), abs=1e-12)


@given(st.floats(0.001, 0.999), st.integers(1, 60))
def test_the_share_below_a_quantile_is_the_share_asked_for(share, df):
    assert t_cdf(t_quantile(share, df), df) == pytest.approx(share, abs=1e-12)


@pytest.mark.parametrize(("share", "df"), [(0.0, 5), (1.0, 5), (0.5, 0)])
def test_what_has_no_quantile_is_refused(share, df):
    with pytest.raises(ValueError, match="no quantile"):
        t_quantile(share, df)
