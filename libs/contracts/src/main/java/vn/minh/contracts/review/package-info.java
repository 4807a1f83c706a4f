/** What review tells: external reviews and the recognitions that follow. */
@NullMarked
package vn.minh.contracts.review;

import org.jspecify.annotations.NullMarked;
