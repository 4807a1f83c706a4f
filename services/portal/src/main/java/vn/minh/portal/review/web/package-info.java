/** The page of one review. */
@NullMarked
package vn.minh.portal.review.web;

import org.jspecify.annotations.NullMarked;
