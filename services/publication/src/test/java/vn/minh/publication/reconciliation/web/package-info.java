/** Tests of what a file says. */
@NullMarked
package vn.minh.publication.reconciliation.web;

import org.jspecify.annotations.NullMarked;
