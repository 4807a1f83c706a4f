/** Reports over HTTP. */
@NullMarked
package vn.minh.reporting.report.web;

import org.jspecify.annotations.NullMarked;
