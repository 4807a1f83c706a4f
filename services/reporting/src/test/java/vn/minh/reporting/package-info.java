/** Reporting on real servers. */
@NullMarked
package vn.minh.reporting;

import org.jspecify.annotations.NullMarked;
