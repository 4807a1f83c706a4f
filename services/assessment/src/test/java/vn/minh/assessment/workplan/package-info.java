/** Plans of work, tried. */
@NullMarked
package vn.minh.assessment.workplan;

import org.jspecify.annotations.NullMarked;
