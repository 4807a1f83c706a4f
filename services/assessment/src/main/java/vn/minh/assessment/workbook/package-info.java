/** A dossier as one Excel workbook, out and in: what changed in it, and what may not. */
@NullMarked
package vn.minh.assessment.workbook;

import org.jspecify.annotations.NullMarked;
