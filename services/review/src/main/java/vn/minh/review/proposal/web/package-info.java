/** The door of the head of an authority and her officers. */
@NullMarked
package vn.minh.review.proposal.web;

import org.jspecify.annotations.NullMarked;
