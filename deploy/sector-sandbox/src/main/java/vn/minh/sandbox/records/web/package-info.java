/** Records to look at, and switches that make this stand-in fail. */
@NullMarked
package vn.minh.sandbox.records.web;

import org.jspecify.annotations.NullMarked;
