"""The part of SARIF 2.1.0 that the report uses, as a JSON schema."""

from __future__ import annotations

Shape = dict[str, object]


def only(required: str, optional: str = "", /, **properties: object) -> Shape:
    """An object with these properties, of which the required ones are always there."""
    assert set(properties) == {*required.split(), *optional.split()}
    return {
        "type": "object",
        "required": required.split(),
        "properties": properties,
        "additionalProperties": False,
    }


def ref(name: str) -> Shape:
    return {"$ref": f"#/$defs/{name}"}


def array(items: object, **more: object) -> Shape:
    return {"type": "array", "items": items, **more}


FROM_ONE = {"type": "integer", "minimum": 1}
STRING = {"type": "string"}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
SARIF: Shape = {
    **only(
        "version runs $schema",
        **{
            "$schema": {"type": "string", "pattern": "^https://"},
            "version": {"const": "2.1.0"},
            "runs": array(ref("run"), minItems=1, maxItems=1),
        },
    ),
    "$defs": {
        "run": only(
            "tool language columnKind results",
            tool=only("driver", driver=ref("driver")),
            language={"type": "string", "pattern": "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$"},
            columnKind={"const": "unicodeCodePoints"},
            results=array(ref("result")),
        ),
        "driver": only(
            "name version rules",
            name=STRING,
            version=STRING,
            rules=array(ref("rule"), uniqueItems=True),
        ),
        "rule": only(
            "id name shortDescription fullDescription help defaultConfiguration",
            id=STRING,
            name=STRING,
            shortDescription=ref("message"),
            fullDescription=ref("message"),
            help=ref("message"),
            defaultConfiguration=only("level", level=LEVEL),
        ),
        "result": only(
            "ruleId ruleIndex level message locations partialFingerprints",
            "relatedLocations fixes",
            ruleId=STRING,
            ruleIndex={"type": "integer", "minimum": 0},
            level=LEVEL,
            message=ref("message"),
            locations=array(ref("location"), minItems=1, maxItems=1),
            partialFingerprints={"type": "object", "additionalProperties": STRING},
            relatedLocations=array(ref("location"), uniqueItems=True),
            fixes=array(ref("fix"), uniqueItems=True),
        ),
        "message": only("text", text=STRING),
        "location": only(
            "physicalLocation",
            "id message logicalLocations",
            id={"type": "integer", "minimum": 0},
            physicalLocation=only(
                "artifactLocation",
                "region",
                artifactLocation=ref("artifact"),
                region=ref("region"),
            ),
            message=ref("message"),
            logicalLocations=array(only("name", name=STRING), uniqueItems=True),
        ),
        "artifact": only("uri", uri={"type": "string", "pattern": r"^[!#-;=?-Z_a-z~%]*$"}),
        "region": only(
            "startLine startColumn endLine endColumn",
            startLine=FROM_ONE,
            startColumn=FROM_ONE,
            endLine=FROM_ONE,
            endColumn=FROM_ONE,
        ),
        "fix": only(
            "description artifactChanges properties",
            description=ref("message"),
            artifactChanges=array(ref("change"), minItems=1, uniqueItems=True),
            properties=only("safe", safe={"type": "boolean"}),
        ),
        "change": only(
            "artifactLocation replacements",
            artifactLocation=ref("artifact"),
            replacements=array(ref("replacement"), minItems=1),
        ),
        "replacement": only(
            "deletedRegion insertedContent",
            deletedRegion=ref("region"),
            insertedContent=ref("message"),
        ),
    },
}
