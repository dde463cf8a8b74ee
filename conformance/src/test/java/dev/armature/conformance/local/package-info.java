/**
 * DynamoDB Local as a second opinion: the same requests, wrong ones and random ones, to it and to our server.
 *
 * <p>What it says otherwise is in {@code differences.txt}, with the reason for which we keep to ours: the service's
 * documented behaviour decides, of which Local words and orders much in its own way. Knows neither of the two but by
 * their protocol. Start reading at {@link dev.armature.conformance.local.WrongRequestsTest}.
 */
@NullMarked
package dev.armature.conformance.local;

import org.jspecify.annotations.NullMarked;
