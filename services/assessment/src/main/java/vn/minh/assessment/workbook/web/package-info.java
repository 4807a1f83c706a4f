/** The workbook as bytes: the one place that knows Apache POI. */
@NullMarked
package vn.minh.assessment.workbook.web;

import org.jspecify.annotations.NullMarked;
