/** What an officer asks: how many, where, how far. */
@NullMarked
package vn.minh.reporting.report;

import org.jspecify.annotations.NullMarked;
