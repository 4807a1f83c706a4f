/** Tests of the workbook's bytes. */
@NullMarked
package vn.minh.publication.exchange.web;

import org.jspecify.annotations.NullMarked;
