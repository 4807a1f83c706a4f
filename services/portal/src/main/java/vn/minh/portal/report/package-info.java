/** Counts per campaign. */
@NullMarked
package vn.minh.portal.report;

import org.jspecify.annotations.NullMarked;
