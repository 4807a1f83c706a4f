package vn.minh.assessment.organization.web;

import vn.minh.assessment.organization.ApplyReform.Applied;

/**
 * What came, or would come, of a reform.
 *
 * @param recorded entries of the directory and assignments that say something new; 0 when the reform was known already
 */
record AppliedView(int recorded, ReformView reform) {

    static AppliedView of(Applied applied) {
        return new AppliedView(applied.recorded(), ReformView.of(applied.reform()));
    }
}
