/**
 * Clients: what takes an operation's request and returns its response, at once or later.
 *
 * <p>Everything above talks to a {@link dev.armature.runtime.client.DynamoClient} and cannot tell the engine in this
 * process from a service over the network. The package knows operations and errors, no implementation of either. Start
 * reading there.
 */
@NullMarked
package dev.armature.runtime.client;

import org.jspecify.annotations.NullMarked;
