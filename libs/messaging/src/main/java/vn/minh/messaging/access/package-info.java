/** Who is let in no more: every service knows it from the facts about persons, and asks no one on a request. */
@NullMarked
package vn.minh.messaging.access;

import org.jspecify.annotations.NullMarked;
