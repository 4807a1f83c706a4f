/** One reader per topic: a fact becomes a milestone. */
@NullMarked
package vn.minh.reporting.facts.events;

import org.jspecify.annotations.NullMarked;
