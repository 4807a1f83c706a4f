/** The chart, rendered for every size and held to its rules; each rule is shown something it catches. */
@NullMarked
package vn.minh.deployment.chart;

import org.jspecify.annotations.NullMarked;
