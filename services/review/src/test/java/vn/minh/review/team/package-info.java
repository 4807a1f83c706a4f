/** Teams, allotment and the draw, tested. */
@NullMarked
package vn.minh.review.team;

import org.jspecify.annotations.NullMarked;
