package dev.armature.server.protocol;

import dev.armature.runtime.error.CancellationReason;
import dev.armature.runtime.error.ConditionalCheckFailedException;
import dev.armature.runtime.error.DynamoException;
import dev.armature.runtime.error.IdempotentParameterMismatchException;
import dev.armature.runtime.error.InternalServerErrorException;
import dev.armature.runtime.error.ThrottledException;
import dev.armature.runtime.error.TransactionCanceledException;
import dev.armature.runtime.error.TransactionInProgressException;
import dev.armature.runtime.error.ValidationException;

/** Errors as bodies: {@code __type}, the text under one of its two spellings, and what some errors carry beside it. */
public final class ErrorJson {
    private static final String SERVICE = "com.amazonaws.dynamodb.v20120810#";

    private ErrorJson() {}

    /** Returns the HTTP status of an error: 500 where the service failed, 400 otherwise. */
    public static int status(DynamoException error) {
        return error instanceof InternalServerErrorException ? 500 : 400;
    }

    /** Returns the body of an error that an operation answered. */
    public static byte[] body(DynamoException error) {
        return JsonOutput.object(json -> {
            json.text("__type", type(error));
            String text = error.getMessage();
            json.text(messageMember(error), text == null ? "" : text);
            if (error instanceof ConditionalCheckFailedException failed) {
                json.item("Item", failed.item());
            } else if (error instanceof TransactionCanceledException cancelled) {
                json.objects("CancellationReasons", cancelled.cancellationReasons(), ErrorJson::reason);
            } else if (error instanceof ThrottledException throttled) {
                json.objectsIfAny(
                        "ThrottlingReasons",
                        throttled.throttlingReasons(),
                        (reason, why) -> reason.text("reason", why.reason()).text("resource", why.resource()));
            }
        });
    }

    /** Returns the body of an error that came before any operation. */
    public static byte[] body(ProtocolException error) {
        return JsonOutput.object(json -> json.text("__type", error.type()).text("Message", error.text()));
    }

    private static void reason(JsonOutput json, CancellationReason reason) {
        json.text("Code", reason.code()).text("Message", reason.message()).item("Item", reason.item());
    }

    private static String type(DynamoException error) {
        if (error instanceof ValidationException) {
            return "com.amazon.coral.validate#" + error.errorCode();
        }
        return SERVICE + error.errorCode();
    }

    private static String messageMember(DynamoException error) {
        boolean isCapital = error instanceof TransactionCanceledException
                || error instanceof TransactionInProgressException
                || error instanceof IdempotentParameterMismatchException;
        return isCapital ? "Message" : "message";
    }
}
