/** What a unit has to do in a campaign (kế hoạch: việc, người, ngày, sản phẩm), ticked by what happens. */
@NullMarked
package vn.minh.assessment.workplan;

import org.jspecify.annotations.NullMarked;
