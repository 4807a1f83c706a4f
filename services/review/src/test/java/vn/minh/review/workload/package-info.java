/** Load and forecast, in rules and over HTTP. */
@NullMarked
package vn.minh.review.workload;

import org.jspecify.annotations.NullMarked;
