package dev.armature.server.action;

import static dev.armature.server.action.Parameters.ATTRIBUTES_TO_GET;
import static dev.armature.server.action.Parameters.CONDITIONAL_OPERATOR;
import static dev.armature.server.action.Parameters.CONSISTENT_READ;
import static dev.armature.server.action.Parameters.EXCLUSIVE_START_KEY;
import static dev.armature.server.action.Parameters.EXPRESSION_ATTRIBUTE_NAMES;
import static dev.armature.server.action.Parameters.EXPRESSION_ATTRIBUTE_VALUES;
import static dev.armature.server.action.Parameters.FILTER_EXPRESSION;
import static dev.armature.server.action.Parameters.INDEX_NAME;
import static dev.armature.server.action.Parameters.LIMIT;
import static dev.armature.server.action.Parameters.PROJECTION_EXPRESSION;
import static dev.armature.server.action.Parameters.RETURN_CONSUMED_CAPACITY;
import static dev.armature.server.action.Parameters.SELECT;
import static dev.armature.server.action.Parameters.TABLE_NAME;
import static dev.armature.server.protocol.shape.Member.optional;

import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.Operation;
import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.operation.QueryResponse;
import dev.armature.runtime.operation.ReturnConsumedCapacity;
import dev.armature.runtime.operation.Select;
import dev.armature.server.protocol.JsonOutput;
import dev.armature.server.protocol.Wording;
import dev.armature.server.protocol.shape.FlagShape;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import dev.armature.server.protocol.shape.TextShape;
import java.util.List;
import java.util.Map;

/** Query. */
final class QueryAction implements Action<QueryRequest, QueryResponse> {
    private static final Member<String> KEY_CONDITION_EXPRESSION = optional("KeyConditionExpression", TextShape.ANY);
    private static final Member<Boolean> SCAN_INDEX_FORWARD = optional("ScanIndexForward", FlagShape.INSTANCE);
    private static final Member<Map<String, Structure>> KEY_CONDITIONS =
            optional("KeyConditions", LegacyCondition.CONDITIONS);
    private static final Member<Map<String, Structure>> QUERY_FILTER =
            optional("QueryFilter", LegacyCondition.CONDITIONS);
    /** {@code KeyConditions} may go with the expressions of a filter and a projection. */
    private static final List<Member<?>> LEGACY = List.of(ATTRIBUTES_TO_GET, QUERY_FILTER, CONDITIONAL_OPERATOR);

    private static final List<Member<?>> LEGACY_BESIDE_KEY_CONDITION_EXPRESSION =
            List.of(ATTRIBUTES_TO_GET, QUERY_FILTER, CONDITIONAL_OPERATOR, KEY_CONDITIONS);

    private static final StructureShape PARAMETERS = StructureShape.of(
            "QueryInput",
            TABLE_NAME,
            INDEX_NAME,
            SELECT,
            ATTRIBUTES_TO_GET,
            LIMIT,
            CONSISTENT_READ,
            KEY_CONDITIONS,
            QUERY_FILTER,
            CONDITIONAL_OPERATOR,
            SCAN_INDEX_FORWARD,
            EXCLUSIVE_START_KEY,
            RETURN_CONSUMED_CAPACITY,
            PROJECTION_EXPRESSION,
            FILTER_EXPRESSION,
            KEY_CONDITION_EXPRESSION,
            EXPRESSION_ATTRIBUTE_NAMES,
            EXPRESSION_ATTRIBUTE_VALUES);

    @Override
    public Operation<QueryRequest, QueryResponse> operation() {
        return Operation.QUERY;
    }

    @Override
    public StructureShape parameters() {
        return PARAMETERS;
    }

    @Override
    public void checkTogether(Structure parameters) {
        Expressions.requireOneStyle(
                parameters,
                parameters.has(KEY_CONDITION_EXPRESSION) ? LEGACY_BESIDE_KEY_CONDITION_EXPRESSION : LEGACY,
                List.of(PROJECTION_EXPRESSION, FILTER_EXPRESSION, KEY_CONDITION_EXPRESSION));
        Expressions.requireUse(
                parameters, List.of(FILTER_EXPRESSION, KEY_CONDITION_EXPRESSION), List.of(PROJECTION_EXPRESSION));
        LegacyProjection.findFault(parameters).ifPresent(fault -> {
            throw new ValidationException(Wording.detected(fault));
        });
    }

    @Override
    public QueryRequest request(Structure parameters) {
        return new QueryRequest(
                parameters.get(TABLE_NAME),
                parameters.find(INDEX_NAME),
                LegacyKeyCondition.orExpression(parameters, KEY_CONDITIONS, KEY_CONDITION_EXPRESSION),
                LegacyCondition.filterOrExpression(parameters, QUERY_FILTER),
                LegacyProjection.orExpression(parameters),
                Expressions.substitutions(parameters),
                parameters.choice(SELECT, Select.class),
                parameters.integer(LIMIT),
                parameters.find(EXCLUSIVE_START_KEY),
                parameters.flag(SCAN_INDEX_FORWARD, true),
                parameters.flag(CONSISTENT_READ, false),
                parameters.choice(RETURN_CONSUMED_CAPACITY, ReturnConsumedCapacity.NONE));
    }

    @Override
    public void write(QueryRequest request, QueryResponse response, JsonOutput json) {
        boolean countOnly = request.select().filter(Select.COUNT::equals).isPresent();
        if (!countOnly) {
            json.items("Items", response.items());
        }
        json.whole("Count", response.count())
                .whole("ScannedCount", response.scannedCount())
                .item("LastEvaluatedKey", response.lastEvaluatedKey());
        CapacityJson.write(json, response.consumedCapacity());
    }
}
