/** How a service tells facts and hears those of others: event log, relay, inbox, parked keys, repeated requests. */
@NullMarked
package vn.minh.messaging;

import org.jspecify.annotations.NullMarked;
