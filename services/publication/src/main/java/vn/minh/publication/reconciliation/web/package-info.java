/** Who may ask both sides, read what differs and put it right. */
@NullMarked
package vn.minh.publication.reconciliation.web;

import org.jspecify.annotations.NullMarked;
