/** The whole platform, from outside: journeys, and what it survives. */
@NullMarked
package vn.minh.standalone.journey;

import org.jspecify.annotations.NullMarked;
