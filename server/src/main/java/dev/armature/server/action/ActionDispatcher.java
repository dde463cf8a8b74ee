package dev.armature.server.action;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.DynamoException;
import dev.armature.runtime.error.InternalServerErrorException;
import dev.armature.server.http.HttpAnswer;
import dev.armature.server.http.HttpQuestion;
import dev.armature.server.http.RequestHandler;
import dev.armature.server.protocol.AwsJsonEnvelope;
import dev.armature.server.protocol.ErrorJson;
import dev.armature.server.protocol.JsonInput;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.ProtocolException;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.Violations;
import dev.armature.server.signature.SignatureCheck;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers HTTP requests: finds the action, asks the client, and turns every failure into the service's. Checks run in
 * the service's order: is it JSON of the right types, is the operation known, does somebody sign, are parameters missing
 * or beyond their limits, do they go together, are the attribute values allowed; the rest is the client's.
 */
public final class ActionDispatcher implements RequestHandler {
    private static final System.Logger LOG = System.getLogger(ActionDispatcher.class.getName());
    private static final byte[] UNKNOWN_OPERATION =
            "<UnknownOperationException/>\n".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] NOTHING = new byte[0];

    private final DynamoClient client;
    private final byte[] health;
    private final Optional<SignatureCheck> signatures;

    /**
     * Creates a dispatcher that serves {@code client} under the name of a region.
     *
     * @param signatures what checks who sends a request; if empty, any signature will do
     */
    public ActionDispatcher(DynamoClient client, String region, Optional<SignatureCheck> signatures) {
        this.client = client;
        this.signatures = signatures;
        this.health = "healthy: dynamodb.%s.amazonaws.com ".formatted(region).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public HttpAnswer handle(HttpQuestion question) {
        return switch (question.method()) {
            case "GET", "HEAD" -> answer(question, 200, health, "text/plain");
            case "OPTIONS" -> preflight(question);
            case "POST" ->
                AwsJsonEnvelope.isSpoken(question.header("Content-Type"))
                        ? operation(question)
                        : answer(question, 404, UNKNOWN_OPERATION, "application/xml");
            default -> answer(question, 404, UNKNOWN_OPERATION, "application/xml");
        };
    }

    private HttpAnswer operation(HttpQuestion question) {
        try {
            return answer(question, 200, done(question), AwsJsonEnvelope.CONTENT_TYPE);
        } catch (ProtocolException e) {
            return answer(question, 400, ErrorJson.body(e), AwsJsonEnvelope.CONTENT_TYPE);
        } catch (DynamoException e) {
            return answer(question, ErrorJson.status(e), ErrorJson.body(e), AwsJsonEnvelope.CONTENT_TYPE);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A bug made " + question.header("X-Amz-Target").orElse("?") + " fail", e);
            InternalServerErrorException failed = new InternalServerErrorException("Internal server error");
            return answer(question, ErrorJson.status(failed), ErrorJson.body(failed), AwsJsonEnvelope.CONTENT_TYPE);
        }
    }

    private byte[] done(HttpQuestion question) {
        Optional<Action<?, ?>> action = question.header("X-Amz-Target").flatMap(Actions::find);
        if (action.isEmpty()) {
            JsonInput.requireJson(question.body());
            throw ProtocolException.unknownOperation();
        }
        return done(action.get(), question);
    }

    private <I, O> byte[] done(Action<I, O> action, HttpQuestion question) {
        I request;
        try (JsonInput json = JsonInput.of(question.body())) {
            Structure parameters = action.parameters().read(json);
            json.requireEnd();
            requireSigned(question);
            Violations.refuse(action.parameters(), parameters, action.style());
            action.checkTogether(parameters);
            json.requireValidValues();
            if (!Expressions.haveWrongPlaceholders(action.parameters(), parameters)) {
                json.requireValidValuesOfExpressions();
            }
            request = action.request(parameters);
        }
        O response = action.seenFrom(question.header("Host"), client.call(action.operation(), request));
        return action.hasBody() ? JsonOutput.object(json -> action.write(request, response, json)) : NOTHING;
    }

    /** Unless signatures are checked, whose it is does not matter; that there is none does. */
    private void requireSigned(HttpQuestion question) {
        if (signatures.isPresent()) {
            signatures.get().verify(question);
        } else if (question.header("Authorization").isEmpty()
                && !question.target().contains("X-Amz-Algorithm=")) {
            throw ProtocolException.missingAuthenticationToken();
        }
    }

    /** Lets pages of any origin ask, as the service does. */
    private static HttpAnswer preflight(HttpQuestion question) {
        HttpAnswer answer = answer(question, 200, new byte[0], "text/plain");
        Map<String, String> headers = new LinkedHashMap<>(answer.headers());
        headers.put("Access-Control-Max-Age", "172800");
        question.header("Access-Control-Request-Headers")
                .ifPresent(asked -> headers.put("Access-Control-Allow-Headers", asked));
        question.header("Access-Control-Request-Method")
                .ifPresent(asked -> headers.put("Access-Control-Allow-Methods", asked));
        return new HttpAnswer(answer.status(), headers, answer.body());
    }

    private static HttpAnswer answer(HttpQuestion question, int status, byte[] body, String contentType) {
        AwsJsonEnvelope.Sealed sealed = AwsJsonEnvelope.seal(body, contentType, question.header("Accept-Encoding"));
        if (question.header("Origin").isEmpty()) {
            return new HttpAnswer(status, sealed.headers(), sealed.body());
        }
        Map<String, String> headers = new LinkedHashMap<>(sealed.headers());
        headers.put("Access-Control-Allow-Origin", "*");
        // Not the checksum: a page sees bodies decompressed, and would find that it is another.
        headers.put("Access-Control-Expose-Headers", "x-amzn-RequestId");
        return new HttpAnswer(status, headers, sealed.body());
    }
}
