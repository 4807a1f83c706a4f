/** The fact tables, in plain SQL. */
@NullMarked
package vn.minh.reporting.facts.store;

import org.jspecify.annotations.NullMarked;
