package dev.armature.server.http;

import java.util.Map;

/**
 * An answer, whole.
 *
 * @param status the HTTP status
 * @param headers what is sent beside the length and the state of the connection, which the listener knows
 * @param body what follows, as it is sent
 */
@SuppressWarnings("ArrayRecordComponent") // Handed over as they are, and never compared.
public record HttpAnswer(int status, Map<String, String> headers, byte[] body) {}
