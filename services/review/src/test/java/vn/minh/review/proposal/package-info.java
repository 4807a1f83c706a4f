/** What waits to be recognised. */
@NullMarked
package vn.minh.review.proposal;

import org.jspecify.annotations.NullMarked;
