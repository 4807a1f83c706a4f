/** Deliveries over HTTP: to look at, and an operator's two moves. */
@NullMarked
package vn.minh.publication.delivery.web;

import org.jspecify.annotations.NullMarked;
