/** The workbook, tried. */
@NullMarked
package vn.minh.assessment.workbook;

import org.jspecify.annotations.NullMarked;
