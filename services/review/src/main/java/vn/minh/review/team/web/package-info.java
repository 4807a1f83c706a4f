/** The door of officers who found teams and draw, and of members who look at their team. */
@NullMarked
package vn.minh.review.team.web;

import org.jspecify.annotations.NullMarked;
