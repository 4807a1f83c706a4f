/** Load and forecast over HTTP. */
@NullMarked
package vn.minh.review.workload.web;

import org.jspecify.annotations.NullMarked;
