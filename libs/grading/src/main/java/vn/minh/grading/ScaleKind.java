package vn.minh.grading;

/** What the maximum of a scale belongs to. */
public enum ScaleKind {
    /** Each group has the whole scale (4725, 3276). */
    PER_GROUP,
    /** All groups share one scale (3806). */
    ONE_TOTAL
}
