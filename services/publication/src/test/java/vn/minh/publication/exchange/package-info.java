/** Tests of the import workbook. */
@NullMarked
package vn.minh.publication.exchange;

import org.jspecify.annotations.NullMarked;
