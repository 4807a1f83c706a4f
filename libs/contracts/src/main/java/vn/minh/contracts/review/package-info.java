/** What review tells: external reviews, who does them, and the recognitions and appeals that follow. */
@NullMarked
package vn.minh.contracts.review;

import org.jspecify.annotations.NullMarked;
