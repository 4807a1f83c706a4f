package vn.minh.assessment.indicatorset;

import vn.minh.grading.IndicatorSet;

/** The canonical JSON of a set: equal sets have equal texts (see {@link IndicatorSet}). */
public interface SetTexts {

    String write(IndicatorSet set);

    IndicatorSet read(String text);
}
