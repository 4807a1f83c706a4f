/** The import workbook of a city whose sector database is told by file: made, brought back filled in. */
@NullMarked
package vn.minh.publication.exchange;

import org.jspecify.annotations.NullMarked;
