/** The workbook as bytes, tried. */
@NullMarked
package vn.minh.assessment.workbook.web;

import org.jspecify.annotations.NullMarked;
