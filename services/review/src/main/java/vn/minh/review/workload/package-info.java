/** Who carries how much of a campaign, and what will miss its last day at the present pace: reads only. */
@NullMarked
package vn.minh.review.workload;

import org.jspecify.annotations.NullMarked;
