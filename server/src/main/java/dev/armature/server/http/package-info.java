/**
 * HTTP: connections, bytes and limits, and nothing else of ours. Whoever answers requests implements {@link
 * dev.armature.server.http.RequestHandler}; start reading at {@link dev.armature.server.http.HttpListener}.
 */
@NullMarked
package dev.armature.server.http;

import org.jspecify.annotations.NullMarked;
