/** Reviews from arrival to conclusion. */
@NullMarked
package vn.minh.review.externalreview;

import org.jspecify.annotations.NullMarked;
