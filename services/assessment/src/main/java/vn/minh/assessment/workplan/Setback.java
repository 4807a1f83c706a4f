package vn.minh.assessment.workplan;

/** What happens and opens a task again. */
public enum Setback {
    /** The head did not approve what was signed. */
    SENT_BACK,
    /** Review asked for a supplement. */
    RETURNED
}
