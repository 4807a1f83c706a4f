/** Pages of import workbooks. */
@NullMarked
package vn.minh.portal.sectorfile.web;

import org.jspecify.annotations.NullMarked;
