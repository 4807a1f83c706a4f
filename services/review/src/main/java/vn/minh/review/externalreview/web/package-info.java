/** The door of reviewers, officers and units. */
@NullMarked
package vn.minh.review.externalreview.web;

import org.jspecify.annotations.NullMarked;
