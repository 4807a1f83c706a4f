/** The reporting service. */
@NullMarked
package vn.minh.reporting;

import org.jspecify.annotations.NullMarked;
