/**
 * DynamoDB's operations over HTTP, one file each: what parameters a request has, how they become the request of a
 * client, and how the client's answer is written.
 *
 * <p>Adding an operation means one class that implements {@link dev.armature.server.action.Action}, and one line in
 * {@link dev.armature.server.action.Actions}. The package knows no engine: every call goes to a {@code DynamoClient}.
 * Start reading at {@link dev.armature.server.action.ActionDispatcher} and {@link
 * dev.armature.server.action.GetItemAction}. Parameters of the first API, which have no expressions, become trees in
 * {@code Legacy…}.
 */
@NullMarked
package dev.armature.server.action;

import org.jspecify.annotations.NullMarked;
