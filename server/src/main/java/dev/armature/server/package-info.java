/**
 * The root of the server, which joins three parts: {@code http} moves bytes and keeps limits, {@code protocol} turns
 * JSON into values and back, {@code action} maps one DynamoDB operation each. Only this package names the engine, so any
 * other client can be served as well.
 */
@NullMarked
package dev.armature.server;

import org.jspecify.annotations.NullMarked;
