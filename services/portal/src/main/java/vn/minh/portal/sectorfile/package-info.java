/** Import workbooks of a city whose sector database is told by file. */
@NullMarked
package vn.minh.portal.sectorfile;

import org.jspecify.annotations.NullMarked;
