// Made by `npm run generate` from specs/identity-assurance/. Change that, not this file.

// <stdin>
var ClaimsParameter = validate10;
var schema12 = { "type": "object", "additionalProperties": { "$ref": "RequestedClaim" }, "properties": { "acr": { "$ref": "RequestedClaim" }, "auth_time": { "$ref": "RequestedClaim" }, "name": { "$ref": "RequestedClaim" }, "given_name": { "$ref": "RequestedClaim" }, "family_name": { "$ref": "RequestedClaim" }, "middle_name": { "$ref": "RequestedClaim" }, "nickname": { "$ref": "RequestedClaim" }, "preferred_username": { "$ref": "RequestedClaim" }, "profile": { "$ref": "RequestedClaim" }, "picture": { "$ref": "RequestedClaim" }, "website": { "$ref": "RequestedClaim" }, "email": { "$ref": "RequestedClaim" }, "email_verified": { "$ref": "RequestedClaim" }, "gender": { "$ref": "RequestedClaim" }, "birthdate": { "$ref": "RequestedClaim" }, "zoneinfo": { "$ref": "RequestedClaim" }, "locale": { "$ref": "RequestedClaim" }, "phone_number": { "$ref": "RequestedClaim" }, "phone_number_verified": { "$ref": "RequestedClaim" }, "address": { "$ref": "RequestedClaim" }, "updated_at": { "$ref": "RequestedClaim" }, "place_of_birth": { "$ref": "RequestedClaim" }, "nationalities": { "$ref": "RequestedClaim" }, "birth_family_name": { "$ref": "RequestedClaim" }, "birth_given_name": { "$ref": "RequestedClaim" }, "birth_middle_name": { "$ref": "RequestedClaim" }, "salutation": { "$ref": "RequestedClaim" }, "title": { "$ref": "RequestedClaim" }, "msisdn": { "$ref": "RequestedClaim" }, "also_known_as": { "$ref": "RequestedClaim" }, "verified_claims": { "$ref": "VerifiedClaimsRequest" } } };
var func2 = Object.prototype.hasOwnProperty;
var schema13 = { "type": ["object", "null"], "additionalProperties": true, "properties": { "essential": { "type": "boolean" }, "value": {}, "values": { "type": "array", "minItems": 1, "items": {} }, "max_age": { "type": "integer", "minimum": 0 }, "purpose": { "$ref": "ClaimPurpose" } }, "dependentSchemas": { "values": { "properties": { "value": false }, "additionalProperties": true } } };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedClaim/type", keyword: "type", params: { type: schema13.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.essential !== void 0) {
      if (typeof data.essential !== "boolean") {
        const err1 = { instancePath: instancePath + "/essential", schemaPath: "RequestedClaim/properties/essential/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.values !== void 0) {
      let data1 = data.values;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err2 = { instancePath: instancePath + "/values", schemaPath: "RequestedClaim/properties/values/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/values", schemaPath: "RequestedClaim/properties/values/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.max_age !== void 0) {
      let data2 = data.max_age;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/max_age", schemaPath: "RequestedClaim/properties/max_age/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/max_age", schemaPath: "RequestedClaim/properties/max_age/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      }
    }
    if (data.purpose !== void 0) {
      let data3 = data.purpose;
      if (typeof data3 === "string") {
        if (data3.length > 300 && (data3.length > 600 || [...data3].length > 300)) {
          const err6 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/maxLength", keyword: "maxLength", params: { limit: 300 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
        if (data3.length < 3 || data3.length < 6 && [...data3].length < 3) {
          const err7 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/minLength", keyword: "minLength", params: { limit: 3 } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.values !== void 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.value !== void 0) {
          const err9 = { instancePath: instancePath + "/value", schemaPath: "RequestedClaim/dependentSchemas/values/properties/value/false schema", keyword: "false schema", params: {} };
          (vErrors ??= []).push(err9);
          errors++;
        }
      }
    }
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var schema18 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "essential": { "type": "boolean" }, "value": { "type": "string" }, "values": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "max_age": false, "purpose": { "$ref": "ClaimPurpose" } }, "dependentSchemas": { "values": { "properties": { "value": false }, "additionalProperties": true } } };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedText/type", keyword: "type", params: { type: schema18.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "essential" || key0 === "value" || key0 === "values" || key0 === "max_age" || key0 === "purpose")) {
        const err1 = { instancePath, schemaPath: "RequestedText/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.essential !== void 0) {
      if (typeof data.essential !== "boolean") {
        const err2 = { instancePath: instancePath + "/essential", schemaPath: "RequestedText/properties/essential/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.value !== void 0) {
      if (typeof data.value !== "string") {
        const err3 = { instancePath: instancePath + "/value", schemaPath: "RequestedText/properties/value/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err4 = { instancePath: instancePath + "/values", schemaPath: "RequestedText/properties/values/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            const err5 = { instancePath: instancePath + "/values/" + i0, schemaPath: "RequestedText/properties/values/items/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err5);
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/values", schemaPath: "RequestedText/properties/values/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.max_age !== void 0) {
      const err7 = { instancePath: instancePath + "/max_age", schemaPath: "RequestedText/properties/max_age/false schema", keyword: "false schema", params: {} };
      (vErrors ??= []).push(err7);
      errors++;
    }
    if (data.purpose !== void 0) {
      let data5 = data.purpose;
      if (typeof data5 === "string") {
        if (data5.length > 300 && (data5.length > 600 || [...data5].length > 300)) {
          const err8 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/maxLength", keyword: "maxLength", params: { limit: 300 } };
          (vErrors ??= []).push(err8);
          errors++;
        }
        if (data5.length < 3 || data5.length < 6 && [...data5].length < 3) {
          const err9 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/minLength", keyword: "minLength", params: { limit: 3 } };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.values !== void 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.value !== void 0) {
          const err11 = { instancePath: instancePath + "/value", schemaPath: "RequestedText/dependentSchemas/values/properties/value/false schema", keyword: "false schema", params: {} };
          (vErrors ??= []).push(err11);
          errors++;
        }
      }
    }
  }
  validate47.errors = vErrors;
  return errors === 0;
}
var schema20 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "policy": { "$ref": "RequestedText" }, "procedure": { "$ref": "RequestedText" }, "assurance_details": { "type": ["array", "null"], "minItems": 1, "items": { "$ref": "RequestedAssuranceDetails" } } } };
var schema21 = { "type": "object", "additionalProperties": false, "properties": { "assurance_type": { "$ref": "RequestedText" }, "assurance_classification": { "$ref": "RequestedText" }, "evidence_ref": { "type": ["array", "null"], "minItems": 1, "items": { "$ref": "RequestedEvidenceReference" } } } };
var schema23 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "evidence_classification": { "$ref": "RequestedText" } } };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedEvidenceMetadata/type", keyword: "type", params: { type: schema23.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "evidence_classification")) {
        const err1 = { instancePath, schemaPath: "RequestedEvidenceMetadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.evidence_classification !== void 0) {
      if (!validate47(data.evidence_classification, { instancePath: instancePath + "/evidence_classification", parentData: data, parentDataProperty: "evidence_classification", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate58.errors = vErrors;
  return errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "check_id" || key0 === "evidence_metadata")) {
        const err0 = { instancePath, schemaPath: "RequestedEvidenceReference/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.check_id !== void 0) {
      if (!validate47(data.check_id, { instancePath: instancePath + "/check_id", parentData: data, parentDataProperty: "check_id", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.evidence_metadata !== void 0) {
      if (!validate58(data.evidence_metadata, { instancePath: instancePath + "/evidence_metadata", parentData: data, parentDataProperty: "evidence_metadata", rootData })) {
        if (vErrors === null) vErrors = validate58.errors; else for (const error of validate58.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "RequestedEvidenceReference/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "assurance_type" || key0 === "assurance_classification" || key0 === "evidence_ref")) {
        const err0 = { instancePath, schemaPath: "RequestedAssuranceDetails/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.assurance_type !== void 0) {
      if (!validate47(data.assurance_type, { instancePath: instancePath + "/assurance_type", parentData: data, parentDataProperty: "assurance_type", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.assurance_classification !== void 0) {
      if (!validate47(data.assurance_classification, { instancePath: instancePath + "/assurance_classification", parentData: data, parentDataProperty: "assurance_classification", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.evidence_ref !== void 0) {
      let data2 = data.evidence_ref;
      if (!Array.isArray(data2) && data2 !== null) {
        const err1 = { instancePath: instancePath + "/evidence_ref", schemaPath: "RequestedAssuranceDetails/properties/evidence_ref/type", keyword: "type", params: { type: schema21.properties.evidence_ref.type } };
        (vErrors ??= []).push(err1);
        errors++;
      }
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err2 = { instancePath: instancePath + "/evidence_ref", schemaPath: "RequestedAssuranceDetails/properties/evidence_ref/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate56(data2[i0], { instancePath: instancePath + "/evidence_ref/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate56.errors; else for (const error of validate56.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "RequestedAssuranceDetails/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedAssuranceProcess/type", keyword: "type", params: { type: schema20.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "policy" || key0 === "procedure" || key0 === "assurance_details")) {
        const err1 = { instancePath, schemaPath: "RequestedAssuranceProcess/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.policy !== void 0) {
      if (!validate47(data.policy, { instancePath: instancePath + "/policy", parentData: data, parentDataProperty: "policy", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.procedure !== void 0) {
      if (!validate47(data.procedure, { instancePath: instancePath + "/procedure", parentData: data, parentDataProperty: "procedure", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.assurance_details !== void 0) {
      let data2 = data.assurance_details;
      if (!Array.isArray(data2) && data2 !== null) {
        const err2 = { instancePath: instancePath + "/assurance_details", schemaPath: "RequestedAssuranceProcess/properties/assurance_details/type", keyword: "type", params: { type: schema20.properties.assurance_details.type } };
        (vErrors ??= []).push(err2);
        errors++;
      }
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err3 = { instancePath: instancePath + "/assurance_details", schemaPath: "RequestedAssuranceProcess/properties/assurance_details/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate53(data2[i0], { instancePath: instancePath + "/assurance_details/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate53.errors; else for (const error of validate53.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      }
    }
  }
  validate50.errors = vErrors;
  return errors === 0;
}
var schema24 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "essential": { "type": "boolean" }, "value": { "type": "string" }, "values": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "max_age": { "type": "integer", "minimum": 0 }, "purpose": { "$ref": "ClaimPurpose" } }, "dependentSchemas": { "values": { "properties": { "value": false }, "additionalProperties": true } } };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedDate/type", keyword: "type", params: { type: schema24.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "essential" || key0 === "value" || key0 === "values" || key0 === "max_age" || key0 === "purpose")) {
        const err1 = { instancePath, schemaPath: "RequestedDate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.essential !== void 0) {
      if (typeof data.essential !== "boolean") {
        const err2 = { instancePath: instancePath + "/essential", schemaPath: "RequestedDate/properties/essential/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.value !== void 0) {
      if (typeof data.value !== "string") {
        const err3 = { instancePath: instancePath + "/value", schemaPath: "RequestedDate/properties/value/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err4 = { instancePath: instancePath + "/values", schemaPath: "RequestedDate/properties/values/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            const err5 = { instancePath: instancePath + "/values/" + i0, schemaPath: "RequestedDate/properties/values/items/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err5);
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/values", schemaPath: "RequestedDate/properties/values/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.max_age !== void 0) {
      let data4 = data.max_age;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err7 = { instancePath: instancePath + "/max_age", schemaPath: "RequestedDate/properties/max_age/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err8 = { instancePath: instancePath + "/max_age", schemaPath: "RequestedDate/properties/max_age/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      }
    }
    if (data.purpose !== void 0) {
      let data5 = data.purpose;
      if (typeof data5 === "string") {
        if (data5.length > 300 && (data5.length > 600 || [...data5].length > 300)) {
          const err9 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/maxLength", keyword: "maxLength", params: { limit: 300 } };
          (vErrors ??= []).push(err9);
          errors++;
        }
        if (data5.length < 3 || data5.length < 6 && [...data5].length < 3) {
          const err10 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/minLength", keyword: "minLength", params: { limit: 3 } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.values !== void 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.value !== void 0) {
          const err12 = { instancePath: instancePath + "/value", schemaPath: "RequestedDate/dependentSchemas/values/properties/value/false schema", keyword: "false schema", params: {} };
          (vErrors ??= []).push(err12);
          errors++;
        }
      }
    }
  }
  validate64.errors = vErrors;
  return errors === 0;
}
var schema26 = { "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "$ref": "RequestedEvidenceType" }, "check_details": { "$ref": "RequestedCheckDetails" }, "document_details": { "$ref": "RequestedDocument" }, "record": { "$ref": "RequestedRecord" }, "attestation": { "$ref": "RequestedAttestation" }, "signature_type": { "$ref": "RequestedText" }, "issuer": { "$ref": "RequestedText" }, "serial_number": { "$ref": "RequestedText" }, "created_at": { "$ref": "RequestedDate" }, "derived_claims": { "$ref": "RequestedDerivedClaims" }, "attachments": { "$ref": "RequestedValue" } } };
var schema27 = { "type": "object", "additionalProperties": false, "required": ["value"], "properties": { "essential": { "type": "boolean" }, "value": { "enum": ["document", "electronic_record", "vouch", "electronic_signature"] }, "values": false, "max_age": false, "purpose": { "$ref": "ClaimPurpose" } } };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      const err0 = { instancePath, schemaPath: "RequestedEvidenceType/required", keyword: "required", params: { missingProperty: "value" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "essential" || key0 === "value" || key0 === "values" || key0 === "max_age" || key0 === "purpose")) {
        const err1 = { instancePath, schemaPath: "RequestedEvidenceType/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.essential !== void 0) {
      if (typeof data.essential !== "boolean") {
        const err2 = { instancePath: instancePath + "/essential", schemaPath: "RequestedEvidenceType/properties/essential/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if (!(data1 === "document" || data1 === "electronic_record" || data1 === "vouch" || data1 === "electronic_signature")) {
        const err3 = { instancePath: instancePath + "/value", schemaPath: "RequestedEvidenceType/properties/value/enum", keyword: "enum", params: { allowedValues: schema27.properties.value.enum } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.values !== void 0) {
      const err4 = { instancePath: instancePath + "/values", schemaPath: "RequestedEvidenceType/properties/values/false schema", keyword: "false schema", params: {} };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.max_age !== void 0) {
      const err5 = { instancePath: instancePath + "/max_age", schemaPath: "RequestedEvidenceType/properties/max_age/false schema", keyword: "false schema", params: {} };
      (vErrors ??= []).push(err5);
      errors++;
    }
    if (data.purpose !== void 0) {
      let data4 = data.purpose;
      if (typeof data4 === "string") {
        if (data4.length > 300 && (data4.length > 600 || [...data4].length > 300)) {
          const err6 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/maxLength", keyword: "maxLength", params: { limit: 300 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
        if (data4.length < 3 || data4.length < 6 && [...data4].length < 3) {
          const err7 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/minLength", keyword: "minLength", params: { limit: 3 } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "RequestedEvidenceType/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err9);
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
var schema30 = { "type": ["object", "null"], "additionalProperties": false, "required": ["check_method"], "properties": { "check_method": { "$ref": "RequestedText" }, "organization": { "$ref": "RequestedText" }, "check_id": { "$ref": "RequestedText" }, "time": { "$ref": "RequestedDate" } } };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedCheck/type", keyword: "type", params: { type: schema30.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check_method === void 0) {
      const err1 = { instancePath, schemaPath: "RequestedCheck/required", keyword: "required", params: { missingProperty: "check_method" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "check_method" || key0 === "organization" || key0 === "check_id" || key0 === "time")) {
        const err2 = { instancePath, schemaPath: "RequestedCheck/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.check_method !== void 0) {
      if (!validate47(data.check_method, { instancePath: instancePath + "/check_method", parentData: data, parentDataProperty: "check_method", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.organization !== void 0) {
      if (!validate47(data.organization, { instancePath: instancePath + "/organization", parentData: data, parentDataProperty: "organization", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.check_id !== void 0) {
      if (!validate47(data.check_id, { instancePath: instancePath + "/check_id", parentData: data, parentDataProperty: "check_id", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      if (!validate64(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate71.errors = vErrors;
  return errors === 0;
}
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = {};
    (vErrors ??= []).push(err0);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "RequestedCheckDetails/then/minItems", keyword: "minItems", params: { limit: 1 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate71(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate71.errors; else for (const error of validate71.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    } else {
      const err2 = { instancePath, schemaPath: "RequestedCheckDetails/then/type", keyword: "type", params: { type: "array" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (!validate71(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate71.errors; else for (const error of validate71.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "RequestedCheckDetails/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
var schema31 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "type": { "$ref": "RequestedText" }, "document_number": { "$ref": "RequestedText" }, "serial_number": { "$ref": "RequestedText" }, "date_of_issuance": { "$ref": "RequestedDate" }, "date_of_expiry": { "$ref": "RequestedDate" }, "issuer": { "$ref": "RequestedIssuer" } } };
var schema32 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "name": { "$ref": "RequestedText" }, "formatted": { "$ref": "RequestedText" }, "street_address": { "$ref": "RequestedText" }, "locality": { "$ref": "RequestedText" }, "region": { "$ref": "RequestedText" }, "postal_code": { "$ref": "RequestedText" }, "country": { "$ref": "RequestedText" }, "country_code": { "$ref": "RequestedText" }, "jurisdiction": { "$ref": "RequestedText" } } };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedIssuer/type", keyword: "type", params: { type: schema32.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema32.properties, key0)) {
        const err1 = { instancePath, schemaPath: "RequestedIssuer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate47(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.formatted !== void 0) {
      if (!validate47(data.formatted, { instancePath: instancePath + "/formatted", parentData: data, parentDataProperty: "formatted", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.street_address !== void 0) {
      if (!validate47(data.street_address, { instancePath: instancePath + "/street_address", parentData: data, parentDataProperty: "street_address", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.locality !== void 0) {
      if (!validate47(data.locality, { instancePath: instancePath + "/locality", parentData: data, parentDataProperty: "locality", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.region !== void 0) {
      if (!validate47(data.region, { instancePath: instancePath + "/region", parentData: data, parentDataProperty: "region", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.postal_code !== void 0) {
      if (!validate47(data.postal_code, { instancePath: instancePath + "/postal_code", parentData: data, parentDataProperty: "postal_code", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      if (!validate47(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.country_code !== void 0) {
      if (!validate47(data.country_code, { instancePath: instancePath + "/country_code", parentData: data, parentDataProperty: "country_code", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.jurisdiction !== void 0) {
      if (!validate47(data.jurisdiction, { instancePath: instancePath + "/jurisdiction", parentData: data, parentDataProperty: "jurisdiction", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate85.errors = vErrors;
  return errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedDocument/type", keyword: "type", params: { type: schema31.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "document_number" || key0 === "serial_number" || key0 === "date_of_issuance" || key0 === "date_of_expiry" || key0 === "issuer")) {
        const err1 = { instancePath, schemaPath: "RequestedDocument/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (!validate47(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.document_number !== void 0) {
      if (!validate47(data.document_number, { instancePath: instancePath + "/document_number", parentData: data, parentDataProperty: "document_number", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.serial_number !== void 0) {
      if (!validate47(data.serial_number, { instancePath: instancePath + "/serial_number", parentData: data, parentDataProperty: "serial_number", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date_of_issuance !== void 0) {
      if (!validate64(data.date_of_issuance, { instancePath: instancePath + "/date_of_issuance", parentData: data, parentDataProperty: "date_of_issuance", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date_of_expiry !== void 0) {
      if (!validate64(data.date_of_expiry, { instancePath: instancePath + "/date_of_expiry", parentData: data, parentDataProperty: "date_of_expiry", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate85(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData })) {
        if (vErrors === null) vErrors = validate85.errors; else for (const error of validate85.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate79.errors = vErrors;
  return errors === 0;
}
var schema33 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "type": { "$ref": "RequestedText" }, "created_at": { "$ref": "RequestedDate" }, "date_of_expiry": { "$ref": "RequestedDate" }, "source": { "$ref": "RequestedIssuer" } } };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedRecord/type", keyword: "type", params: { type: schema33.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "created_at" || key0 === "date_of_expiry" || key0 === "source")) {
        const err1 = { instancePath, schemaPath: "RequestedRecord/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (!validate47(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.created_at !== void 0) {
      if (!validate64(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date_of_expiry !== void 0) {
      if (!validate64(data.date_of_expiry, { instancePath: instancePath + "/date_of_expiry", parentData: data, parentDataProperty: "date_of_expiry", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate85(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        if (vErrors === null) vErrors = validate85.errors; else for (const error of validate85.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate97.errors = vErrors;
  return errors === 0;
}
var schema34 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "type": { "$ref": "RequestedText" }, "reference_number": { "$ref": "RequestedText" }, "date_of_issuance": { "$ref": "RequestedDate" }, "date_of_expiry": { "$ref": "RequestedDate" }, "voucher": { "$ref": "RequestedVoucher" } } };
var schema35 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "name": { "$ref": "RequestedText" }, "birthdate": { "$ref": "RequestedDate" }, "formatted": { "$ref": "RequestedText" }, "street_address": { "$ref": "RequestedText" }, "locality": { "$ref": "RequestedText" }, "region": { "$ref": "RequestedText" }, "postal_code": { "$ref": "RequestedText" }, "country": { "$ref": "RequestedText" }, "country_code": { "$ref": "RequestedText" }, "occupation": { "$ref": "RequestedText" }, "organization": { "$ref": "RequestedText" } } };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedVoucher/type", keyword: "type", params: { type: schema35.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema35.properties, key0)) {
        const err1 = { instancePath, schemaPath: "RequestedVoucher/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate47(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birthdate !== void 0) {
      if (!validate64(data.birthdate, { instancePath: instancePath + "/birthdate", parentData: data, parentDataProperty: "birthdate", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.formatted !== void 0) {
      if (!validate47(data.formatted, { instancePath: instancePath + "/formatted", parentData: data, parentDataProperty: "formatted", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.street_address !== void 0) {
      if (!validate47(data.street_address, { instancePath: instancePath + "/street_address", parentData: data, parentDataProperty: "street_address", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.locality !== void 0) {
      if (!validate47(data.locality, { instancePath: instancePath + "/locality", parentData: data, parentDataProperty: "locality", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.region !== void 0) {
      if (!validate47(data.region, { instancePath: instancePath + "/region", parentData: data, parentDataProperty: "region", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.postal_code !== void 0) {
      if (!validate47(data.postal_code, { instancePath: instancePath + "/postal_code", parentData: data, parentDataProperty: "postal_code", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      if (!validate47(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.country_code !== void 0) {
      if (!validate47(data.country_code, { instancePath: instancePath + "/country_code", parentData: data, parentDataProperty: "country_code", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.occupation !== void 0) {
      if (!validate47(data.occupation, { instancePath: instancePath + "/occupation", parentData: data, parentDataProperty: "occupation", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.organization !== void 0) {
      if (!validate47(data.organization, { instancePath: instancePath + "/organization", parentData: data, parentDataProperty: "organization", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate108.errors = vErrors;
  return errors === 0;
}
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedAttestation/type", keyword: "type", params: { type: schema34.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "reference_number" || key0 === "date_of_issuance" || key0 === "date_of_expiry" || key0 === "voucher")) {
        const err1 = { instancePath, schemaPath: "RequestedAttestation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (!validate47(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.reference_number !== void 0) {
      if (!validate47(data.reference_number, { instancePath: instancePath + "/reference_number", parentData: data, parentDataProperty: "reference_number", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date_of_issuance !== void 0) {
      if (!validate64(data.date_of_issuance, { instancePath: instancePath + "/date_of_issuance", parentData: data, parentDataProperty: "date_of_issuance", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date_of_expiry !== void 0) {
      if (!validate64(data.date_of_expiry, { instancePath: instancePath + "/date_of_expiry", parentData: data, parentDataProperty: "date_of_expiry", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.voucher !== void 0) {
      if (!validate108(data.voucher, { instancePath: instancePath + "/voucher", parentData: data, parentDataProperty: "voucher", rootData })) {
        if (vErrors === null) vErrors = validate108.errors; else for (const error of validate108.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate103.errors = vErrors;
  return errors === 0;
}
var schema36 = { "type": ["object", "null"], "additionalProperties": { "$ref": "RequestedClaim" } };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedDerivedClaims/type", keyword: "type", params: { type: schema36.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate12(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate126.errors = vErrors;
  return errors === 0;
}
var schema37 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "essential": { "type": "boolean" }, "value": {}, "values": { "type": "array", "minItems": 1, "items": {} }, "max_age": false, "purpose": { "$ref": "ClaimPurpose" } }, "dependentSchemas": { "values": { "properties": { "value": false }, "additionalProperties": true } } };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedValue/type", keyword: "type", params: { type: schema37.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "essential" || key0 === "value" || key0 === "values" || key0 === "max_age" || key0 === "purpose")) {
        const err1 = { instancePath, schemaPath: "RequestedValue/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.essential !== void 0) {
      if (typeof data.essential !== "boolean") {
        const err2 = { instancePath: instancePath + "/essential", schemaPath: "RequestedValue/properties/essential/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.values !== void 0) {
      let data1 = data.values;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/values", schemaPath: "RequestedValue/properties/values/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/values", schemaPath: "RequestedValue/properties/values/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.max_age !== void 0) {
      const err5 = { instancePath: instancePath + "/max_age", schemaPath: "RequestedValue/properties/max_age/false schema", keyword: "false schema", params: {} };
      (vErrors ??= []).push(err5);
      errors++;
    }
    if (data.purpose !== void 0) {
      let data3 = data.purpose;
      if (typeof data3 === "string") {
        if (data3.length > 300 && (data3.length > 600 || [...data3].length > 300)) {
          const err6 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/maxLength", keyword: "maxLength", params: { limit: 300 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
        if (data3.length < 3 || data3.length < 6 && [...data3].length < 3) {
          const err7 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/minLength", keyword: "minLength", params: { limit: 3 } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.values !== void 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.value !== void 0) {
          const err9 = { instancePath: instancePath + "/value", schemaPath: "RequestedValue/dependentSchemas/values/properties/value/false schema", keyword: "false schema", params: {} };
          (vErrors ??= []).push(err9);
          errors++;
        }
      }
    }
  }
  validate129.errors = vErrors;
  return errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "RequestedEvidence/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema26.properties, key0)) {
        const err1 = { instancePath, schemaPath: "RequestedEvidence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (!validate68(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        if (vErrors === null) vErrors = validate68.errors; else for (const error of validate68.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.check_details !== void 0) {
      if (!validate70(data.check_details, { instancePath: instancePath + "/check_details", parentData: data, parentDataProperty: "check_details", rootData })) {
        if (vErrors === null) vErrors = validate70.errors; else for (const error of validate70.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.document_details !== void 0) {
      if (!validate79(data.document_details, { instancePath: instancePath + "/document_details", parentData: data, parentDataProperty: "document_details", rootData })) {
        if (vErrors === null) vErrors = validate79.errors; else for (const error of validate79.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.record !== void 0) {
      if (!validate97(data.record, { instancePath: instancePath + "/record", parentData: data, parentDataProperty: "record", rootData })) {
        if (vErrors === null) vErrors = validate97.errors; else for (const error of validate97.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attestation !== void 0) {
      if (!validate103(data.attestation, { instancePath: instancePath + "/attestation", parentData: data, parentDataProperty: "attestation", rootData })) {
        if (vErrors === null) vErrors = validate103.errors; else for (const error of validate103.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.signature_type !== void 0) {
      if (!validate47(data.signature_type, { instancePath: instancePath + "/signature_type", parentData: data, parentDataProperty: "signature_type", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate47(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.serial_number !== void 0) {
      if (!validate47(data.serial_number, { instancePath: instancePath + "/serial_number", parentData: data, parentDataProperty: "serial_number", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.created_at !== void 0) {
      if (!validate64(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.derived_claims !== void 0) {
      if (!validate126(data.derived_claims, { instancePath: instancePath + "/derived_claims", parentData: data, parentDataProperty: "derived_claims", rootData })) {
        if (vErrors === null) vErrors = validate126.errors; else for (const error of validate126.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate129(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate129.errors; else for (const error of validate129.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "RequestedEvidence/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trust_framework === void 0) {
      const err0 = { instancePath, schemaPath: "RequestedVerification/required", keyword: "required", params: { missingProperty: "trust_framework" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "trust_framework" || key0 === "assurance_level" || key0 === "assurance_process" || key0 === "time" || key0 === "verification_process" || key0 === "evidence")) {
        const err1 = { instancePath, schemaPath: "RequestedVerification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.trust_framework !== void 0) {
      if (!validate47(data.trust_framework, { instancePath: instancePath + "/trust_framework", parentData: data, parentDataProperty: "trust_framework", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.assurance_level !== void 0) {
      if (!validate47(data.assurance_level, { instancePath: instancePath + "/assurance_level", parentData: data, parentDataProperty: "assurance_level", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.assurance_process !== void 0) {
      if (!validate50(data.assurance_process, { instancePath: instancePath + "/assurance_process", parentData: data, parentDataProperty: "assurance_process", rootData })) {
        if (vErrors === null) vErrors = validate50.errors; else for (const error of validate50.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      if (!validate64(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verification_process !== void 0) {
      if (!validate47(data.verification_process, { instancePath: instancePath + "/verification_process", parentData: data, parentDataProperty: "verification_process", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0) {
      let data5 = data.evidence;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err2 = { instancePath: instancePath + "/evidence", schemaPath: "RequestedVerification/properties/evidence/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate67(data5[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate67.errors; else for (const error of validate67.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/evidence", schemaPath: "RequestedVerification/properties/evidence/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "RequestedVerification/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err4);
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate12(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "RequestedClaims/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate133.errors = vErrors;
  return errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.verification === void 0) {
      const err0 = { instancePath, schemaPath: "VerifiedClaimsRequestElement/required", keyword: "required", params: { missingProperty: "verification" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.claims === void 0) {
      const err1 = { instancePath, schemaPath: "VerifiedClaimsRequestElement/required", keyword: "required", params: { missingProperty: "claims" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "verification" || key0 === "claims")) {
        const err2 = { instancePath, schemaPath: "VerifiedClaimsRequestElement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.verification !== void 0) {
      if (!validate46(data.verification, { instancePath: instancePath + "/verification", parentData: data, parentDataProperty: "verification", rootData })) {
        if (vErrors === null) vErrors = validate46.errors; else for (const error of validate46.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.claims !== void 0) {
      if (!validate133(data.claims, { instancePath: instancePath + "/claims", parentData: data, parentDataProperty: "claims", rootData })) {
        if (vErrors === null) vErrors = validate133.errors; else for (const error of validate133.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "VerifiedClaimsRequestElement/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = {};
    (vErrors ??= []).push(err0);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "VerifiedClaimsRequest/then/minItems", keyword: "minItems", params: { limit: 1 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate45(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate45.errors; else for (const error of validate45.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    } else {
      const err2 = { instancePath, schemaPath: "VerifiedClaimsRequest/then/type", keyword: "type", params: { type: "array" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (!validate45(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate45.errors; else for (const error of validate45.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "VerifiedClaimsRequest/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema12.properties, key0)) {
        if (!validate12(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    }
    if (data.acr !== void 0) {
      if (!validate12(data.acr, { instancePath: instancePath + "/acr", parentData: data, parentDataProperty: "acr", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.auth_time !== void 0) {
      if (!validate12(data.auth_time, { instancePath: instancePath + "/auth_time", parentData: data, parentDataProperty: "auth_time", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate12(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.given_name !== void 0) {
      if (!validate12(data.given_name, { instancePath: instancePath + "/given_name", parentData: data, parentDataProperty: "given_name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.family_name !== void 0) {
      if (!validate12(data.family_name, { instancePath: instancePath + "/family_name", parentData: data, parentDataProperty: "family_name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.middle_name !== void 0) {
      if (!validate12(data.middle_name, { instancePath: instancePath + "/middle_name", parentData: data, parentDataProperty: "middle_name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.nickname !== void 0) {
      if (!validate12(data.nickname, { instancePath: instancePath + "/nickname", parentData: data, parentDataProperty: "nickname", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.preferred_username !== void 0) {
      if (!validate12(data.preferred_username, { instancePath: instancePath + "/preferred_username", parentData: data, parentDataProperty: "preferred_username", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.profile !== void 0) {
      if (!validate12(data.profile, { instancePath: instancePath + "/profile", parentData: data, parentDataProperty: "profile", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.picture !== void 0) {
      if (!validate12(data.picture, { instancePath: instancePath + "/picture", parentData: data, parentDataProperty: "picture", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.website !== void 0) {
      if (!validate12(data.website, { instancePath: instancePath + "/website", parentData: data, parentDataProperty: "website", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.email !== void 0) {
      if (!validate12(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.email_verified !== void 0) {
      if (!validate12(data.email_verified, { instancePath: instancePath + "/email_verified", parentData: data, parentDataProperty: "email_verified", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.gender !== void 0) {
      if (!validate12(data.gender, { instancePath: instancePath + "/gender", parentData: data, parentDataProperty: "gender", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birthdate !== void 0) {
      if (!validate12(data.birthdate, { instancePath: instancePath + "/birthdate", parentData: data, parentDataProperty: "birthdate", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.zoneinfo !== void 0) {
      if (!validate12(data.zoneinfo, { instancePath: instancePath + "/zoneinfo", parentData: data, parentDataProperty: "zoneinfo", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.locale !== void 0) {
      if (!validate12(data.locale, { instancePath: instancePath + "/locale", parentData: data, parentDataProperty: "locale", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.phone_number !== void 0) {
      if (!validate12(data.phone_number, { instancePath: instancePath + "/phone_number", parentData: data, parentDataProperty: "phone_number", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.phone_number_verified !== void 0) {
      if (!validate12(data.phone_number_verified, { instancePath: instancePath + "/phone_number_verified", parentData: data, parentDataProperty: "phone_number_verified", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.address !== void 0) {
      if (!validate12(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.updated_at !== void 0) {
      if (!validate12(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.place_of_birth !== void 0) {
      if (!validate12(data.place_of_birth, { instancePath: instancePath + "/place_of_birth", parentData: data, parentDataProperty: "place_of_birth", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.nationalities !== void 0) {
      if (!validate12(data.nationalities, { instancePath: instancePath + "/nationalities", parentData: data, parentDataProperty: "nationalities", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birth_family_name !== void 0) {
      if (!validate12(data.birth_family_name, { instancePath: instancePath + "/birth_family_name", parentData: data, parentDataProperty: "birth_family_name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birth_given_name !== void 0) {
      if (!validate12(data.birth_given_name, { instancePath: instancePath + "/birth_given_name", parentData: data, parentDataProperty: "birth_given_name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birth_middle_name !== void 0) {
      if (!validate12(data.birth_middle_name, { instancePath: instancePath + "/birth_middle_name", parentData: data, parentDataProperty: "birth_middle_name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.salutation !== void 0) {
      if (!validate12(data.salutation, { instancePath: instancePath + "/salutation", parentData: data, parentDataProperty: "salutation", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate12(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.msisdn !== void 0) {
      if (!validate12(data.msisdn, { instancePath: instancePath + "/msisdn", parentData: data, parentDataProperty: "msisdn", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.also_known_as !== void 0) {
      if (!validate12(data.also_known_as, { instancePath: instancePath + "/also_known_as", parentData: data, parentDataProperty: "also_known_as", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verified_claims !== void 0) {
      if (!validate44(data.verified_claims, { instancePath: instancePath + "/verified_claims", parentData: data, parentDataProperty: "verified_claims", rootData })) {
        if (vErrors === null) vErrors = validate44.errors; else for (const error of validate44.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "RequestedEndpointClaims/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "userinfo" || key0 === "id_token")) {
        const err0 = { instancePath, schemaPath: "ClaimsParameter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.userinfo !== void 0) {
      if (!validate11(data.userinfo, { instancePath: instancePath + "/userinfo", parentData: data, parentDataProperty: "userinfo", rootData })) {
        if (vErrors === null) vErrors = validate11.errors; else for (const error of validate11.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.id_token !== void 0) {
      if (!validate11(data.id_token, { instancePath: instancePath + "/id_token", parentData: data, parentDataProperty: "id_token", rootData })) {
        if (vErrors === null) vErrors = validate11.errors; else for (const error of validate11.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "ClaimsParameter/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var ClaimsParameterId2 = validate141;
var schema41 = { "type": "object", "additionalProperties": { "$ref": "RequestedClaim" }, "properties": { "acr": { "$ref": "RequestedClaim" }, "auth_time": { "$ref": "RequestedClaim" }, "name": { "$ref": "RequestedClaim" }, "given_name": { "$ref": "RequestedClaim" }, "family_name": { "$ref": "RequestedClaim" }, "middle_name": { "$ref": "RequestedClaim" }, "nickname": { "$ref": "RequestedClaim" }, "preferred_username": { "$ref": "RequestedClaim" }, "profile": { "$ref": "RequestedClaim" }, "picture": { "$ref": "RequestedClaim" }, "website": { "$ref": "RequestedClaim" }, "email": { "$ref": "RequestedClaim" }, "email_verified": { "$ref": "RequestedClaim" }, "gender": { "$ref": "RequestedClaim" }, "birthdate": { "$ref": "RequestedClaim" }, "zoneinfo": { "$ref": "RequestedClaim" }, "locale": { "$ref": "RequestedClaim" }, "phone_number": { "$ref": "RequestedClaim" }, "phone_number_verified": { "$ref": "RequestedClaim" }, "address": { "$ref": "RequestedClaim" }, "updated_at": { "$ref": "RequestedClaim" }, "place_of_birth": { "$ref": "RequestedClaim" }, "nationalities": { "$ref": "RequestedClaim" }, "birth_family_name": { "$ref": "RequestedClaim" }, "birth_given_name": { "$ref": "RequestedClaim" }, "birth_middle_name": { "$ref": "RequestedClaim" }, "salutation": { "$ref": "RequestedClaim" }, "title": { "$ref": "RequestedClaim" }, "msisdn": { "$ref": "RequestedClaim" }, "also_known_as": { "$ref": "RequestedClaim" }, "verified_claims": { "$ref": "VerifiedClaimsRequestId2" } } };
var schema45 = { "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "$ref": "RequestedEvidenceTypeId2" }, "method": { "$ref": "RequestedText" }, "verifier": { "$ref": "RequestedVerifierId2" }, "time": { "$ref": "RequestedDate" }, "document": { "$ref": "RequestedDocumentId2" }, "provider": { "$ref": "RequestedProviderId2" }, "date": { "$ref": "RequestedDate" }, "issuer": { "$ref": "RequestedText" }, "serial_number": { "$ref": "RequestedText" }, "created_at": { "$ref": "RequestedDate" } } };
var schema46 = { "type": "object", "additionalProperties": false, "required": ["value"], "properties": { "essential": { "type": "boolean" }, "value": { "enum": ["id_document", "utility_bill", "qes"] }, "values": false, "max_age": false, "purpose": { "$ref": "ClaimPurpose" } } };
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      const err0 = { instancePath, schemaPath: "RequestedEvidenceTypeId2/required", keyword: "required", params: { missingProperty: "value" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "essential" || key0 === "value" || key0 === "values" || key0 === "max_age" || key0 === "purpose")) {
        const err1 = { instancePath, schemaPath: "RequestedEvidenceTypeId2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.essential !== void 0) {
      if (typeof data.essential !== "boolean") {
        const err2 = { instancePath: instancePath + "/essential", schemaPath: "RequestedEvidenceTypeId2/properties/essential/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if (!(data1 === "id_document" || data1 === "utility_bill" || data1 === "qes")) {
        const err3 = { instancePath: instancePath + "/value", schemaPath: "RequestedEvidenceTypeId2/properties/value/enum", keyword: "enum", params: { allowedValues: schema46.properties.value.enum } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.values !== void 0) {
      const err4 = { instancePath: instancePath + "/values", schemaPath: "RequestedEvidenceTypeId2/properties/values/false schema", keyword: "false schema", params: {} };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.max_age !== void 0) {
      const err5 = { instancePath: instancePath + "/max_age", schemaPath: "RequestedEvidenceTypeId2/properties/max_age/false schema", keyword: "false schema", params: {} };
      (vErrors ??= []).push(err5);
      errors++;
    }
    if (data.purpose !== void 0) {
      let data4 = data.purpose;
      if (typeof data4 === "string") {
        if (data4.length > 300 && (data4.length > 600 || [...data4].length > 300)) {
          const err6 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/maxLength", keyword: "maxLength", params: { limit: 300 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
        if (data4.length < 3 || data4.length < 6 && [...data4].length < 3) {
          const err7 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/minLength", keyword: "minLength", params: { limit: 3 } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "RequestedEvidenceTypeId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err9);
    errors++;
  }
  validate182.errors = vErrors;
  return errors === 0;
}
var schema48 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "organization": { "$ref": "RequestedText" }, "txn": { "$ref": "RequestedText" } } };
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedVerifierId2/type", keyword: "type", params: { type: schema48.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "organization" || key0 === "txn")) {
        const err1 = { instancePath, schemaPath: "RequestedVerifierId2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.organization !== void 0) {
      if (!validate47(data.organization, { instancePath: instancePath + "/organization", parentData: data, parentDataProperty: "organization", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.txn !== void 0) {
      if (!validate47(data.txn, { instancePath: instancePath + "/txn", parentData: data, parentDataProperty: "txn", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate185.errors = vErrors;
  return errors === 0;
}
var schema49 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "type": { "$ref": "RequestedText" }, "number": { "$ref": "RequestedText" }, "date_of_issuance": { "$ref": "RequestedDate" }, "date_of_expiry": { "$ref": "RequestedDate" }, "issuer": { "$ref": "RequestedIssuerId2" } } };
var schema50 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "name": { "$ref": "RequestedText" }, "country": { "$ref": "RequestedText" } } };
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedIssuerId2/type", keyword: "type", params: { type: schema50.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "country")) {
        const err1 = { instancePath, schemaPath: "RequestedIssuerId2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate47(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      if (!validate47(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate195.errors = vErrors;
  return errors === 0;
}
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedDocumentId2/type", keyword: "type", params: { type: schema49.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "number" || key0 === "date_of_issuance" || key0 === "date_of_expiry" || key0 === "issuer")) {
        const err1 = { instancePath, schemaPath: "RequestedDocumentId2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (!validate47(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.number !== void 0) {
      if (!validate47(data.number, { instancePath: instancePath + "/number", parentData: data, parentDataProperty: "number", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date_of_issuance !== void 0) {
      if (!validate64(data.date_of_issuance, { instancePath: instancePath + "/date_of_issuance", parentData: data, parentDataProperty: "date_of_issuance", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date_of_expiry !== void 0) {
      if (!validate64(data.date_of_expiry, { instancePath: instancePath + "/date_of_expiry", parentData: data, parentDataProperty: "date_of_expiry", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate195(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData })) {
        if (vErrors === null) vErrors = validate195.errors; else for (const error of validate195.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate190.errors = vErrors;
  return errors === 0;
}
var schema51 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "name": { "$ref": "RequestedText" }, "formatted": { "$ref": "RequestedText" }, "street_address": { "$ref": "RequestedText" }, "locality": { "$ref": "RequestedText" }, "region": { "$ref": "RequestedText" }, "postal_code": { "$ref": "RequestedText" }, "country": { "$ref": "RequestedText" } } };
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedProviderId2/type", keyword: "type", params: { type: schema51.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "formatted" || key0 === "street_address" || key0 === "locality" || key0 === "region" || key0 === "postal_code" || key0 === "country")) {
        const err1 = { instancePath, schemaPath: "RequestedProviderId2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate47(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.formatted !== void 0) {
      if (!validate47(data.formatted, { instancePath: instancePath + "/formatted", parentData: data, parentDataProperty: "formatted", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.street_address !== void 0) {
      if (!validate47(data.street_address, { instancePath: instancePath + "/street_address", parentData: data, parentDataProperty: "street_address", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.locality !== void 0) {
      if (!validate47(data.locality, { instancePath: instancePath + "/locality", parentData: data, parentDataProperty: "locality", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.region !== void 0) {
      if (!validate47(data.region, { instancePath: instancePath + "/region", parentData: data, parentDataProperty: "region", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.postal_code !== void 0) {
      if (!validate47(data.postal_code, { instancePath: instancePath + "/postal_code", parentData: data, parentDataProperty: "postal_code", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      if (!validate47(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate200.errors = vErrors;
  return errors === 0;
}
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "RequestedEvidenceId2/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema45.properties, key0)) {
        const err1 = { instancePath, schemaPath: "RequestedEvidenceId2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (!validate182(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        if (vErrors === null) vErrors = validate182.errors; else for (const error of validate182.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.method !== void 0) {
      if (!validate47(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verifier !== void 0) {
      if (!validate185(data.verifier, { instancePath: instancePath + "/verifier", parentData: data, parentDataProperty: "verifier", rootData })) {
        if (vErrors === null) vErrors = validate185.errors; else for (const error of validate185.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      if (!validate64(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.document !== void 0) {
      if (!validate190(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData })) {
        if (vErrors === null) vErrors = validate190.errors; else for (const error of validate190.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.provider !== void 0) {
      if (!validate200(data.provider, { instancePath: instancePath + "/provider", parentData: data, parentDataProperty: "provider", rootData })) {
        if (vErrors === null) vErrors = validate200.errors; else for (const error of validate200.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date !== void 0) {
      if (!validate64(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate47(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.serial_number !== void 0) {
      if (!validate47(data.serial_number, { instancePath: instancePath + "/serial_number", parentData: data, parentDataProperty: "serial_number", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.created_at !== void 0) {
      if (!validate64(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "RequestedEvidenceId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate181.errors = vErrors;
  return errors === 0;
}
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trust_framework === void 0) {
      const err0 = { instancePath, schemaPath: "RequestedVerificationId2/required", keyword: "required", params: { missingProperty: "trust_framework" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "trust_framework" || key0 === "identity_assurance_level" || key0 === "time" || key0 === "verification_process" || key0 === "evidence")) {
        const err1 = { instancePath, schemaPath: "RequestedVerificationId2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.trust_framework !== void 0) {
      if (!validate47(data.trust_framework, { instancePath: instancePath + "/trust_framework", parentData: data, parentDataProperty: "trust_framework", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.identity_assurance_level !== void 0) {
      if (!validate47(data.identity_assurance_level, { instancePath: instancePath + "/identity_assurance_level", parentData: data, parentDataProperty: "identity_assurance_level", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      if (!validate64(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verification_process !== void 0) {
      if (!validate47(data.verification_process, { instancePath: instancePath + "/verification_process", parentData: data, parentDataProperty: "verification_process", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0) {
      let data4 = data.evidence;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err2 = { instancePath: instancePath + "/evidence", schemaPath: "RequestedVerificationId2/properties/evidence/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate181(data4[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate181.errors; else for (const error of validate181.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/evidence", schemaPath: "RequestedVerificationId2/properties/evidence/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "RequestedVerificationId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err4);
    errors++;
  }
  validate176.errors = vErrors;
  return errors === 0;
}
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "RequestedClaimsId2/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!validate12(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "RequestedClaimsId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate215.errors = vErrors;
  return errors === 0;
}
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.verification === void 0) {
      const err0 = { instancePath, schemaPath: "VerifiedClaimsRequestElementId2/required", keyword: "required", params: { missingProperty: "verification" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.claims === void 0) {
      const err1 = { instancePath, schemaPath: "VerifiedClaimsRequestElementId2/required", keyword: "required", params: { missingProperty: "claims" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "verification" || key0 === "claims")) {
        const err2 = { instancePath, schemaPath: "VerifiedClaimsRequestElementId2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.verification !== void 0) {
      if (!validate176(data.verification, { instancePath: instancePath + "/verification", parentData: data, parentDataProperty: "verification", rootData })) {
        if (vErrors === null) vErrors = validate176.errors; else for (const error of validate176.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.claims !== void 0) {
      if (!validate215(data.claims, { instancePath: instancePath + "/claims", parentData: data, parentDataProperty: "claims", rootData })) {
        if (vErrors === null) vErrors = validate215.errors; else for (const error of validate215.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "VerifiedClaimsRequestElementId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate175.errors = vErrors;
  return errors === 0;
}
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = {};
    (vErrors ??= []).push(err0);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "VerifiedClaimsRequestId2/then/minItems", keyword: "minItems", params: { limit: 1 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate175(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate175.errors; else for (const error of validate175.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    } else {
      const err2 = { instancePath, schemaPath: "VerifiedClaimsRequestId2/then/type", keyword: "type", params: { type: "array" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (!validate175(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate175.errors; else for (const error of validate175.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "VerifiedClaimsRequestId2/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate174.errors = vErrors;
  return errors === 0;
}
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema41.properties, key0)) {
        if (!validate12(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    }
    if (data.acr !== void 0) {
      if (!validate12(data.acr, { instancePath: instancePath + "/acr", parentData: data, parentDataProperty: "acr", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.auth_time !== void 0) {
      if (!validate12(data.auth_time, { instancePath: instancePath + "/auth_time", parentData: data, parentDataProperty: "auth_time", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate12(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.given_name !== void 0) {
      if (!validate12(data.given_name, { instancePath: instancePath + "/given_name", parentData: data, parentDataProperty: "given_name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.family_name !== void 0) {
      if (!validate12(data.family_name, { instancePath: instancePath + "/family_name", parentData: data, parentDataProperty: "family_name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.middle_name !== void 0) {
      if (!validate12(data.middle_name, { instancePath: instancePath + "/middle_name", parentData: data, parentDataProperty: "middle_name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.nickname !== void 0) {
      if (!validate12(data.nickname, { instancePath: instancePath + "/nickname", parentData: data, parentDataProperty: "nickname", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.preferred_username !== void 0) {
      if (!validate12(data.preferred_username, { instancePath: instancePath + "/preferred_username", parentData: data, parentDataProperty: "preferred_username", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.profile !== void 0) {
      if (!validate12(data.profile, { instancePath: instancePath + "/profile", parentData: data, parentDataProperty: "profile", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.picture !== void 0) {
      if (!validate12(data.picture, { instancePath: instancePath + "/picture", parentData: data, parentDataProperty: "picture", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.website !== void 0) {
      if (!validate12(data.website, { instancePath: instancePath + "/website", parentData: data, parentDataProperty: "website", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.email !== void 0) {
      if (!validate12(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.email_verified !== void 0) {
      if (!validate12(data.email_verified, { instancePath: instancePath + "/email_verified", parentData: data, parentDataProperty: "email_verified", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.gender !== void 0) {
      if (!validate12(data.gender, { instancePath: instancePath + "/gender", parentData: data, parentDataProperty: "gender", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birthdate !== void 0) {
      if (!validate12(data.birthdate, { instancePath: instancePath + "/birthdate", parentData: data, parentDataProperty: "birthdate", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.zoneinfo !== void 0) {
      if (!validate12(data.zoneinfo, { instancePath: instancePath + "/zoneinfo", parentData: data, parentDataProperty: "zoneinfo", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.locale !== void 0) {
      if (!validate12(data.locale, { instancePath: instancePath + "/locale", parentData: data, parentDataProperty: "locale", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.phone_number !== void 0) {
      if (!validate12(data.phone_number, { instancePath: instancePath + "/phone_number", parentData: data, parentDataProperty: "phone_number", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.phone_number_verified !== void 0) {
      if (!validate12(data.phone_number_verified, { instancePath: instancePath + "/phone_number_verified", parentData: data, parentDataProperty: "phone_number_verified", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.address !== void 0) {
      if (!validate12(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.updated_at !== void 0) {
      if (!validate12(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.place_of_birth !== void 0) {
      if (!validate12(data.place_of_birth, { instancePath: instancePath + "/place_of_birth", parentData: data, parentDataProperty: "place_of_birth", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.nationalities !== void 0) {
      if (!validate12(data.nationalities, { instancePath: instancePath + "/nationalities", parentData: data, parentDataProperty: "nationalities", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birth_family_name !== void 0) {
      if (!validate12(data.birth_family_name, { instancePath: instancePath + "/birth_family_name", parentData: data, parentDataProperty: "birth_family_name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birth_given_name !== void 0) {
      if (!validate12(data.birth_given_name, { instancePath: instancePath + "/birth_given_name", parentData: data, parentDataProperty: "birth_given_name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birth_middle_name !== void 0) {
      if (!validate12(data.birth_middle_name, { instancePath: instancePath + "/birth_middle_name", parentData: data, parentDataProperty: "birth_middle_name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.salutation !== void 0) {
      if (!validate12(data.salutation, { instancePath: instancePath + "/salutation", parentData: data, parentDataProperty: "salutation", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate12(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.msisdn !== void 0) {
      if (!validate12(data.msisdn, { instancePath: instancePath + "/msisdn", parentData: data, parentDataProperty: "msisdn", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.also_known_as !== void 0) {
      if (!validate12(data.also_known_as, { instancePath: instancePath + "/also_known_as", parentData: data, parentDataProperty: "also_known_as", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verified_claims !== void 0) {
      if (!validate174(data.verified_claims, { instancePath: instancePath + "/verified_claims", parentData: data, parentDataProperty: "verified_claims", rootData })) {
        if (vErrors === null) vErrors = validate174.errors; else for (const error of validate174.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "RequestedEndpointClaimsId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate142.errors = vErrors;
  return errors === 0;
}
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "userinfo" || key0 === "id_token")) {
        const err0 = { instancePath, schemaPath: "ClaimsParameterId2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.userinfo !== void 0) {
      if (!validate142(data.userinfo, { instancePath: instancePath + "/userinfo", parentData: data, parentDataProperty: "userinfo", rootData })) {
        if (vErrors === null) vErrors = validate142.errors; else for (const error of validate142.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.id_token !== void 0) {
      if (!validate142(data.id_token, { instancePath: instancePath + "/id_token", parentData: data, parentDataProperty: "id_token", rootData })) {
        if (vErrors === null) vErrors = validate142.errors; else for (const error of validate142.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "ClaimsParameterId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate141.errors = vErrors;
  return errors === 0;
}
var ClaimsParameterId3 = validate223;
var schema54 = { "type": "object", "additionalProperties": { "$ref": "RequestedClaim" }, "properties": { "acr": { "$ref": "RequestedClaim" }, "auth_time": { "$ref": "RequestedClaim" }, "name": { "$ref": "RequestedClaim" }, "given_name": { "$ref": "RequestedClaim" }, "family_name": { "$ref": "RequestedClaim" }, "middle_name": { "$ref": "RequestedClaim" }, "nickname": { "$ref": "RequestedClaim" }, "preferred_username": { "$ref": "RequestedClaim" }, "profile": { "$ref": "RequestedClaim" }, "picture": { "$ref": "RequestedClaim" }, "website": { "$ref": "RequestedClaim" }, "email": { "$ref": "RequestedClaim" }, "email_verified": { "$ref": "RequestedClaim" }, "gender": { "$ref": "RequestedClaim" }, "birthdate": { "$ref": "RequestedClaim" }, "zoneinfo": { "$ref": "RequestedClaim" }, "locale": { "$ref": "RequestedClaim" }, "phone_number": { "$ref": "RequestedClaim" }, "phone_number_verified": { "$ref": "RequestedClaim" }, "address": { "$ref": "RequestedClaim" }, "updated_at": { "$ref": "RequestedClaim" }, "place_of_birth": { "$ref": "RequestedClaim" }, "nationalities": { "$ref": "RequestedClaim" }, "birth_family_name": { "$ref": "RequestedClaim" }, "birth_given_name": { "$ref": "RequestedClaim" }, "birth_middle_name": { "$ref": "RequestedClaim" }, "salutation": { "$ref": "RequestedClaim" }, "title": { "$ref": "RequestedClaim" }, "msisdn": { "$ref": "RequestedClaim" }, "also_known_as": { "$ref": "RequestedClaim" }, "verified_claims": { "$ref": "VerifiedClaimsRequestId3" } } };
var schema58 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "policy": { "$ref": "RequestedText" }, "procedure": { "$ref": "RequestedText" }, "status": { "$ref": "RequestedText" } } };
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedAssuranceProcessId3/type", keyword: "type", params: { type: schema58.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "policy" || key0 === "procedure" || key0 === "status")) {
        const err1 = { instancePath, schemaPath: "RequestedAssuranceProcessId3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.policy !== void 0) {
      if (!validate47(data.policy, { instancePath: instancePath + "/policy", parentData: data, parentDataProperty: "policy", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.procedure !== void 0) {
      if (!validate47(data.procedure, { instancePath: instancePath + "/procedure", parentData: data, parentDataProperty: "procedure", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate47(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate261.errors = vErrors;
  return errors === 0;
}
var schema59 = { "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "$ref": "RequestedEvidenceTypeId3" }, "validation_method": { "$ref": "RequestedMethodId3" }, "verification_method": { "$ref": "RequestedMethodId3" }, "document_details": { "$ref": "RequestedDocumentId3" }, "record": { "$ref": "RequestedRecordId3" }, "attestation": { "$ref": "RequestedAttestationId3" }, "signature_type": { "$ref": "RequestedText" }, "issuer": { "$ref": "RequestedText" }, "serial_number": { "$ref": "RequestedText" }, "created_at": { "$ref": "RequestedDate" }, "method": { "$ref": "RequestedText" }, "verifier": { "$ref": "RequestedVerifierId2" }, "time": { "$ref": "RequestedDate" }, "document": { "$ref": "RequestedDocumentId3" }, "provider": { "$ref": "RequestedProviderId3" }, "date": { "$ref": "RequestedDate" }, "attachments": { "$ref": "RequestedValue" } } };
var schema60 = { "type": "object", "additionalProperties": false, "required": ["value"], "properties": { "essential": { "type": "boolean" }, "value": { "enum": ["document", "electronic_record", "vouch", "electronic_signature", "id_document", "utility_bill"] }, "values": false, "max_age": false, "purpose": { "$ref": "ClaimPurpose" } } };
function validate269(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      const err0 = { instancePath, schemaPath: "RequestedEvidenceTypeId3/required", keyword: "required", params: { missingProperty: "value" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "essential" || key0 === "value" || key0 === "values" || key0 === "max_age" || key0 === "purpose")) {
        const err1 = { instancePath, schemaPath: "RequestedEvidenceTypeId3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.essential !== void 0) {
      if (typeof data.essential !== "boolean") {
        const err2 = { instancePath: instancePath + "/essential", schemaPath: "RequestedEvidenceTypeId3/properties/essential/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if (!(data1 === "document" || data1 === "electronic_record" || data1 === "vouch" || data1 === "electronic_signature" || data1 === "id_document" || data1 === "utility_bill")) {
        const err3 = { instancePath: instancePath + "/value", schemaPath: "RequestedEvidenceTypeId3/properties/value/enum", keyword: "enum", params: { allowedValues: schema60.properties.value.enum } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.values !== void 0) {
      const err4 = { instancePath: instancePath + "/values", schemaPath: "RequestedEvidenceTypeId3/properties/values/false schema", keyword: "false schema", params: {} };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.max_age !== void 0) {
      const err5 = { instancePath: instancePath + "/max_age", schemaPath: "RequestedEvidenceTypeId3/properties/max_age/false schema", keyword: "false schema", params: {} };
      (vErrors ??= []).push(err5);
      errors++;
    }
    if (data.purpose !== void 0) {
      let data4 = data.purpose;
      if (typeof data4 === "string") {
        if (data4.length > 300 && (data4.length > 600 || [...data4].length > 300)) {
          const err6 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/maxLength", keyword: "maxLength", params: { limit: 300 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
        if (data4.length < 3 || data4.length < 6 && [...data4].length < 3) {
          const err7 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/minLength", keyword: "minLength", params: { limit: 3 } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "RequestedEvidenceTypeId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err9);
    errors++;
  }
  validate269.errors = vErrors;
  return errors === 0;
}
var schema62 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "type": { "$ref": "RequestedText" }, "policy": { "$ref": "RequestedText" }, "procedure": { "$ref": "RequestedText" }, "status": { "$ref": "RequestedText" } } };
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedMethodId3/type", keyword: "type", params: { type: schema62.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "policy" || key0 === "procedure" || key0 === "status")) {
        const err1 = { instancePath, schemaPath: "RequestedMethodId3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (!validate47(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.policy !== void 0) {
      if (!validate47(data.policy, { instancePath: instancePath + "/policy", parentData: data, parentDataProperty: "policy", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.procedure !== void 0) {
      if (!validate47(data.procedure, { instancePath: instancePath + "/procedure", parentData: data, parentDataProperty: "procedure", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate47(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate271.errors = vErrors;
  return errors === 0;
}
var schema63 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "type": { "$ref": "RequestedText" }, "document_number": { "$ref": "RequestedText" }, "serial_number": { "$ref": "RequestedText" }, "date_of_issuance": { "$ref": "RequestedDate" }, "date_of_expiry": { "$ref": "RequestedDate" }, "issuer": { "$ref": "RequestedIssuer" }, "number": { "$ref": "RequestedText" }, "personal_number": { "$ref": "RequestedText" } } };
function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedDocumentId3/type", keyword: "type", params: { type: schema63.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "document_number" || key0 === "serial_number" || key0 === "date_of_issuance" || key0 === "date_of_expiry" || key0 === "issuer" || key0 === "number" || key0 === "personal_number")) {
        const err1 = { instancePath, schemaPath: "RequestedDocumentId3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (!validate47(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.document_number !== void 0) {
      if (!validate47(data.document_number, { instancePath: instancePath + "/document_number", parentData: data, parentDataProperty: "document_number", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.serial_number !== void 0) {
      if (!validate47(data.serial_number, { instancePath: instancePath + "/serial_number", parentData: data, parentDataProperty: "serial_number", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date_of_issuance !== void 0) {
      if (!validate64(data.date_of_issuance, { instancePath: instancePath + "/date_of_issuance", parentData: data, parentDataProperty: "date_of_issuance", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date_of_expiry !== void 0) {
      if (!validate64(data.date_of_expiry, { instancePath: instancePath + "/date_of_expiry", parentData: data, parentDataProperty: "date_of_expiry", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate85(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData })) {
        if (vErrors === null) vErrors = validate85.errors; else for (const error of validate85.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.number !== void 0) {
      if (!validate47(data.number, { instancePath: instancePath + "/number", parentData: data, parentDataProperty: "number", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.personal_number !== void 0) {
      if (!validate47(data.personal_number, { instancePath: instancePath + "/personal_number", parentData: data, parentDataProperty: "personal_number", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate278.errors = vErrors;
  return errors === 0;
}
var schema64 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "type": { "$ref": "RequestedText" }, "created_at": { "$ref": "RequestedDate" }, "date_of_expiry": { "$ref": "RequestedDate" }, "source": { "$ref": "RequestedIssuer" }, "personal_number": { "$ref": "RequestedText" } } };
function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedRecordId3/type", keyword: "type", params: { type: schema64.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "created_at" || key0 === "date_of_expiry" || key0 === "source" || key0 === "personal_number")) {
        const err1 = { instancePath, schemaPath: "RequestedRecordId3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (!validate47(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.created_at !== void 0) {
      if (!validate64(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date_of_expiry !== void 0) {
      if (!validate64(data.date_of_expiry, { instancePath: instancePath + "/date_of_expiry", parentData: data, parentDataProperty: "date_of_expiry", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate85(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        if (vErrors === null) vErrors = validate85.errors; else for (const error of validate85.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.personal_number !== void 0) {
      if (!validate47(data.personal_number, { instancePath: instancePath + "/personal_number", parentData: data, parentDataProperty: "personal_number", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate288.errors = vErrors;
  return errors === 0;
}
var schema65 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "type": { "$ref": "RequestedText" }, "reference_number": { "$ref": "RequestedText" }, "date_of_issuance": { "$ref": "RequestedDate" }, "date_of_expiry": { "$ref": "RequestedDate" }, "voucher": { "$ref": "RequestedVoucher" }, "personal_number": { "$ref": "RequestedText" } } };
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedAttestationId3/type", keyword: "type", params: { type: schema65.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "reference_number" || key0 === "date_of_issuance" || key0 === "date_of_expiry" || key0 === "voucher" || key0 === "personal_number")) {
        const err1 = { instancePath, schemaPath: "RequestedAttestationId3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (!validate47(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.reference_number !== void 0) {
      if (!validate47(data.reference_number, { instancePath: instancePath + "/reference_number", parentData: data, parentDataProperty: "reference_number", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date_of_issuance !== void 0) {
      if (!validate64(data.date_of_issuance, { instancePath: instancePath + "/date_of_issuance", parentData: data, parentDataProperty: "date_of_issuance", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date_of_expiry !== void 0) {
      if (!validate64(data.date_of_expiry, { instancePath: instancePath + "/date_of_expiry", parentData: data, parentDataProperty: "date_of_expiry", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.voucher !== void 0) {
      if (!validate108(data.voucher, { instancePath: instancePath + "/voucher", parentData: data, parentDataProperty: "voucher", rootData })) {
        if (vErrors === null) vErrors = validate108.errors; else for (const error of validate108.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.personal_number !== void 0) {
      if (!validate47(data.personal_number, { instancePath: instancePath + "/personal_number", parentData: data, parentDataProperty: "personal_number", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate295.errors = vErrors;
  return errors === 0;
}
var schema66 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "name": { "$ref": "RequestedText" }, "formatted": { "$ref": "RequestedText" }, "street_address": { "$ref": "RequestedText" }, "locality": { "$ref": "RequestedText" }, "region": { "$ref": "RequestedText" }, "postal_code": { "$ref": "RequestedText" }, "country": { "$ref": "RequestedText" }, "country_code": { "$ref": "RequestedText" } } };
function validate311(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedProviderId3/type", keyword: "type", params: { type: schema66.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "formatted" || key0 === "street_address" || key0 === "locality" || key0 === "region" || key0 === "postal_code" || key0 === "country" || key0 === "country_code")) {
        const err1 = { instancePath, schemaPath: "RequestedProviderId3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate47(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.formatted !== void 0) {
      if (!validate47(data.formatted, { instancePath: instancePath + "/formatted", parentData: data, parentDataProperty: "formatted", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.street_address !== void 0) {
      if (!validate47(data.street_address, { instancePath: instancePath + "/street_address", parentData: data, parentDataProperty: "street_address", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.locality !== void 0) {
      if (!validate47(data.locality, { instancePath: instancePath + "/locality", parentData: data, parentDataProperty: "locality", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.region !== void 0) {
      if (!validate47(data.region, { instancePath: instancePath + "/region", parentData: data, parentDataProperty: "region", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.postal_code !== void 0) {
      if (!validate47(data.postal_code, { instancePath: instancePath + "/postal_code", parentData: data, parentDataProperty: "postal_code", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      if (!validate47(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.country_code !== void 0) {
      if (!validate47(data.country_code, { instancePath: instancePath + "/country_code", parentData: data, parentDataProperty: "country_code", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate311.errors = vErrors;
  return errors === 0;
}
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "RequestedEvidenceId3/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema59.properties, key0)) {
        const err1 = { instancePath, schemaPath: "RequestedEvidenceId3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (!validate269(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        if (vErrors === null) vErrors = validate269.errors; else for (const error of validate269.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.validation_method !== void 0) {
      if (!validate271(data.validation_method, { instancePath: instancePath + "/validation_method", parentData: data, parentDataProperty: "validation_method", rootData })) {
        if (vErrors === null) vErrors = validate271.errors; else for (const error of validate271.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verification_method !== void 0) {
      if (!validate271(data.verification_method, { instancePath: instancePath + "/verification_method", parentData: data, parentDataProperty: "verification_method", rootData })) {
        if (vErrors === null) vErrors = validate271.errors; else for (const error of validate271.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.document_details !== void 0) {
      if (!validate278(data.document_details, { instancePath: instancePath + "/document_details", parentData: data, parentDataProperty: "document_details", rootData })) {
        if (vErrors === null) vErrors = validate278.errors; else for (const error of validate278.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.record !== void 0) {
      if (!validate288(data.record, { instancePath: instancePath + "/record", parentData: data, parentDataProperty: "record", rootData })) {
        if (vErrors === null) vErrors = validate288.errors; else for (const error of validate288.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attestation !== void 0) {
      if (!validate295(data.attestation, { instancePath: instancePath + "/attestation", parentData: data, parentDataProperty: "attestation", rootData })) {
        if (vErrors === null) vErrors = validate295.errors; else for (const error of validate295.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.signature_type !== void 0) {
      if (!validate47(data.signature_type, { instancePath: instancePath + "/signature_type", parentData: data, parentDataProperty: "signature_type", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate47(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.serial_number !== void 0) {
      if (!validate47(data.serial_number, { instancePath: instancePath + "/serial_number", parentData: data, parentDataProperty: "serial_number", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.created_at !== void 0) {
      if (!validate64(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.method !== void 0) {
      if (!validate47(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verifier !== void 0) {
      if (!validate185(data.verifier, { instancePath: instancePath + "/verifier", parentData: data, parentDataProperty: "verifier", rootData })) {
        if (vErrors === null) vErrors = validate185.errors; else for (const error of validate185.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      if (!validate64(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.document !== void 0) {
      if (!validate278(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData })) {
        if (vErrors === null) vErrors = validate278.errors; else for (const error of validate278.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.provider !== void 0) {
      if (!validate311(data.provider, { instancePath: instancePath + "/provider", parentData: data, parentDataProperty: "provider", rootData })) {
        if (vErrors === null) vErrors = validate311.errors; else for (const error of validate311.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date !== void 0) {
      if (!validate64(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate129(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate129.errors; else for (const error of validate129.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "RequestedEvidenceId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate268.errors = vErrors;
  return errors === 0;
}
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trust_framework === void 0) {
      const err0 = { instancePath, schemaPath: "RequestedVerificationId3/required", keyword: "required", params: { missingProperty: "trust_framework" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "trust_framework" || key0 === "assurance_level" || key0 === "assurance_process" || key0 === "time" || key0 === "verification_process" || key0 === "evidence")) {
        const err1 = { instancePath, schemaPath: "RequestedVerificationId3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.trust_framework !== void 0) {
      if (!validate47(data.trust_framework, { instancePath: instancePath + "/trust_framework", parentData: data, parentDataProperty: "trust_framework", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.assurance_level !== void 0) {
      if (!validate47(data.assurance_level, { instancePath: instancePath + "/assurance_level", parentData: data, parentDataProperty: "assurance_level", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.assurance_process !== void 0) {
      if (!validate261(data.assurance_process, { instancePath: instancePath + "/assurance_process", parentData: data, parentDataProperty: "assurance_process", rootData })) {
        if (vErrors === null) vErrors = validate261.errors; else for (const error of validate261.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      if (!validate64(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verification_process !== void 0) {
      if (!validate47(data.verification_process, { instancePath: instancePath + "/verification_process", parentData: data, parentDataProperty: "verification_process", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0) {
      let data5 = data.evidence;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err2 = { instancePath: instancePath + "/evidence", schemaPath: "RequestedVerificationId3/properties/evidence/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate268(data5[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate268.errors; else for (const error of validate268.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/evidence", schemaPath: "RequestedVerificationId3/properties/evidence/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "RequestedVerificationId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err4);
    errors++;
  }
  validate258.errors = vErrors;
  return errors === 0;
}
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.verification === void 0) {
      const err0 = { instancePath, schemaPath: "VerifiedClaimsRequestElementId3/required", keyword: "required", params: { missingProperty: "verification" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.claims === void 0) {
      const err1 = { instancePath, schemaPath: "VerifiedClaimsRequestElementId3/required", keyword: "required", params: { missingProperty: "claims" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "verification" || key0 === "claims")) {
        const err2 = { instancePath, schemaPath: "VerifiedClaimsRequestElementId3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.verification !== void 0) {
      if (!validate258(data.verification, { instancePath: instancePath + "/verification", parentData: data, parentDataProperty: "verification", rootData })) {
        if (vErrors === null) vErrors = validate258.errors; else for (const error of validate258.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.claims !== void 0) {
      if (!validate215(data.claims, { instancePath: instancePath + "/claims", parentData: data, parentDataProperty: "claims", rootData })) {
        if (vErrors === null) vErrors = validate215.errors; else for (const error of validate215.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "VerifiedClaimsRequestElementId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate257.errors = vErrors;
  return errors === 0;
}
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = {};
    (vErrors ??= []).push(err0);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "VerifiedClaimsRequestId3/then/minItems", keyword: "minItems", params: { limit: 1 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate257(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate257.errors; else for (const error of validate257.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    } else {
      const err2 = { instancePath, schemaPath: "VerifiedClaimsRequestId3/then/type", keyword: "type", params: { type: "array" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (!validate257(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate257.errors; else for (const error of validate257.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "VerifiedClaimsRequestId3/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate256.errors = vErrors;
  return errors === 0;
}
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema54.properties, key0)) {
        if (!validate12(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    }
    if (data.acr !== void 0) {
      if (!validate12(data.acr, { instancePath: instancePath + "/acr", parentData: data, parentDataProperty: "acr", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.auth_time !== void 0) {
      if (!validate12(data.auth_time, { instancePath: instancePath + "/auth_time", parentData: data, parentDataProperty: "auth_time", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate12(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.given_name !== void 0) {
      if (!validate12(data.given_name, { instancePath: instancePath + "/given_name", parentData: data, parentDataProperty: "given_name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.family_name !== void 0) {
      if (!validate12(data.family_name, { instancePath: instancePath + "/family_name", parentData: data, parentDataProperty: "family_name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.middle_name !== void 0) {
      if (!validate12(data.middle_name, { instancePath: instancePath + "/middle_name", parentData: data, parentDataProperty: "middle_name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.nickname !== void 0) {
      if (!validate12(data.nickname, { instancePath: instancePath + "/nickname", parentData: data, parentDataProperty: "nickname", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.preferred_username !== void 0) {
      if (!validate12(data.preferred_username, { instancePath: instancePath + "/preferred_username", parentData: data, parentDataProperty: "preferred_username", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.profile !== void 0) {
      if (!validate12(data.profile, { instancePath: instancePath + "/profile", parentData: data, parentDataProperty: "profile", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.picture !== void 0) {
      if (!validate12(data.picture, { instancePath: instancePath + "/picture", parentData: data, parentDataProperty: "picture", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.website !== void 0) {
      if (!validate12(data.website, { instancePath: instancePath + "/website", parentData: data, parentDataProperty: "website", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.email !== void 0) {
      if (!validate12(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.email_verified !== void 0) {
      if (!validate12(data.email_verified, { instancePath: instancePath + "/email_verified", parentData: data, parentDataProperty: "email_verified", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.gender !== void 0) {
      if (!validate12(data.gender, { instancePath: instancePath + "/gender", parentData: data, parentDataProperty: "gender", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birthdate !== void 0) {
      if (!validate12(data.birthdate, { instancePath: instancePath + "/birthdate", parentData: data, parentDataProperty: "birthdate", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.zoneinfo !== void 0) {
      if (!validate12(data.zoneinfo, { instancePath: instancePath + "/zoneinfo", parentData: data, parentDataProperty: "zoneinfo", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.locale !== void 0) {
      if (!validate12(data.locale, { instancePath: instancePath + "/locale", parentData: data, parentDataProperty: "locale", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.phone_number !== void 0) {
      if (!validate12(data.phone_number, { instancePath: instancePath + "/phone_number", parentData: data, parentDataProperty: "phone_number", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.phone_number_verified !== void 0) {
      if (!validate12(data.phone_number_verified, { instancePath: instancePath + "/phone_number_verified", parentData: data, parentDataProperty: "phone_number_verified", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.address !== void 0) {
      if (!validate12(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.updated_at !== void 0) {
      if (!validate12(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.place_of_birth !== void 0) {
      if (!validate12(data.place_of_birth, { instancePath: instancePath + "/place_of_birth", parentData: data, parentDataProperty: "place_of_birth", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.nationalities !== void 0) {
      if (!validate12(data.nationalities, { instancePath: instancePath + "/nationalities", parentData: data, parentDataProperty: "nationalities", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birth_family_name !== void 0) {
      if (!validate12(data.birth_family_name, { instancePath: instancePath + "/birth_family_name", parentData: data, parentDataProperty: "birth_family_name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birth_given_name !== void 0) {
      if (!validate12(data.birth_given_name, { instancePath: instancePath + "/birth_given_name", parentData: data, parentDataProperty: "birth_given_name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birth_middle_name !== void 0) {
      if (!validate12(data.birth_middle_name, { instancePath: instancePath + "/birth_middle_name", parentData: data, parentDataProperty: "birth_middle_name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.salutation !== void 0) {
      if (!validate12(data.salutation, { instancePath: instancePath + "/salutation", parentData: data, parentDataProperty: "salutation", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate12(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.msisdn !== void 0) {
      if (!validate12(data.msisdn, { instancePath: instancePath + "/msisdn", parentData: data, parentDataProperty: "msisdn", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.also_known_as !== void 0) {
      if (!validate12(data.also_known_as, { instancePath: instancePath + "/also_known_as", parentData: data, parentDataProperty: "also_known_as", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verified_claims !== void 0) {
      if (!validate256(data.verified_claims, { instancePath: instancePath + "/verified_claims", parentData: data, parentDataProperty: "verified_claims", rootData })) {
        if (vErrors === null) vErrors = validate256.errors; else for (const error of validate256.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "RequestedEndpointClaimsId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate224.errors = vErrors;
  return errors === 0;
}
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "userinfo" || key0 === "id_token")) {
        const err0 = { instancePath, schemaPath: "ClaimsParameterId3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.userinfo !== void 0) {
      if (!validate224(data.userinfo, { instancePath: instancePath + "/userinfo", parentData: data, parentDataProperty: "userinfo", rootData })) {
        if (vErrors === null) vErrors = validate224.errors; else for (const error of validate224.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.id_token !== void 0) {
      if (!validate224(data.id_token, { instancePath: instancePath + "/id_token", parentData: data, parentDataProperty: "id_token", rootData })) {
        if (vErrors === null) vErrors = validate224.errors; else for (const error of validate224.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "ClaimsParameterId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate223.errors = vErrors;
  return errors === 0;
}
var ClaimsParameterId4 = validate331;
var schema68 = { "type": "object", "additionalProperties": { "$ref": "RequestedClaim" }, "properties": { "acr": { "$ref": "RequestedClaim" }, "auth_time": { "$ref": "RequestedClaim" }, "name": { "$ref": "RequestedClaim" }, "given_name": { "$ref": "RequestedClaim" }, "family_name": { "$ref": "RequestedClaim" }, "middle_name": { "$ref": "RequestedClaim" }, "nickname": { "$ref": "RequestedClaim" }, "preferred_username": { "$ref": "RequestedClaim" }, "profile": { "$ref": "RequestedClaim" }, "picture": { "$ref": "RequestedClaim" }, "website": { "$ref": "RequestedClaim" }, "email": { "$ref": "RequestedClaim" }, "email_verified": { "$ref": "RequestedClaim" }, "gender": { "$ref": "RequestedClaim" }, "birthdate": { "$ref": "RequestedClaim" }, "zoneinfo": { "$ref": "RequestedClaim" }, "locale": { "$ref": "RequestedClaim" }, "phone_number": { "$ref": "RequestedClaim" }, "phone_number_verified": { "$ref": "RequestedClaim" }, "address": { "$ref": "RequestedClaim" }, "updated_at": { "$ref": "RequestedClaim" }, "place_of_birth": { "$ref": "RequestedClaim" }, "nationalities": { "$ref": "RequestedClaim" }, "birth_family_name": { "$ref": "RequestedClaim" }, "birth_given_name": { "$ref": "RequestedClaim" }, "birth_middle_name": { "$ref": "RequestedClaim" }, "salutation": { "$ref": "RequestedClaim" }, "title": { "$ref": "RequestedClaim" }, "msisdn": { "$ref": "RequestedClaim" }, "also_known_as": { "$ref": "RequestedClaim" }, "verified_claims": { "$ref": "VerifiedClaimsRequestId4" } } };
var schema72 = { "type": ["object", "null"], "additionalProperties": false, "properties": { "policy": { "$ref": "RequestedText" }, "procedure": { "$ref": "RequestedText" }, "assurance_details": { "type": ["array", "null"], "minItems": 1, "items": { "$ref": "RequestedAssuranceDetailsId4" } } } };
var schema73 = { "type": "object", "additionalProperties": false, "properties": { "assurance_type": { "$ref": "RequestedText" }, "assurance_classification": { "$ref": "RequestedText" }, "evidence_ref": { "type": ["array", "null"], "minItems": 1, "items": { "$ref": "RequestedEvidenceReferenceId4" } } } };
function validate375(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "txn" || key0 === "evidence_metadata")) {
        const err0 = { instancePath, schemaPath: "RequestedEvidenceReferenceId4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.txn !== void 0) {
      if (!validate47(data.txn, { instancePath: instancePath + "/txn", parentData: data, parentDataProperty: "txn", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.evidence_metadata !== void 0) {
      if (!validate58(data.evidence_metadata, { instancePath: instancePath + "/evidence_metadata", parentData: data, parentDataProperty: "evidence_metadata", rootData })) {
        if (vErrors === null) vErrors = validate58.errors; else for (const error of validate58.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "RequestedEvidenceReferenceId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate375.errors = vErrors;
  return errors === 0;
}
function validate372(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "assurance_type" || key0 === "assurance_classification" || key0 === "evidence_ref")) {
        const err0 = { instancePath, schemaPath: "RequestedAssuranceDetailsId4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.assurance_type !== void 0) {
      if (!validate47(data.assurance_type, { instancePath: instancePath + "/assurance_type", parentData: data, parentDataProperty: "assurance_type", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.assurance_classification !== void 0) {
      if (!validate47(data.assurance_classification, { instancePath: instancePath + "/assurance_classification", parentData: data, parentDataProperty: "assurance_classification", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.evidence_ref !== void 0) {
      let data2 = data.evidence_ref;
      if (!Array.isArray(data2) && data2 !== null) {
        const err1 = { instancePath: instancePath + "/evidence_ref", schemaPath: "RequestedAssuranceDetailsId4/properties/evidence_ref/type", keyword: "type", params: { type: schema73.properties.evidence_ref.type } };
        (vErrors ??= []).push(err1);
        errors++;
      }
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err2 = { instancePath: instancePath + "/evidence_ref", schemaPath: "RequestedAssuranceDetailsId4/properties/evidence_ref/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate375(data2[i0], { instancePath: instancePath + "/evidence_ref/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate375.errors; else for (const error of validate375.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "RequestedAssuranceDetailsId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate372.errors = vErrors;
  return errors === 0;
}
function validate369(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedAssuranceProcessId4/type", keyword: "type", params: { type: schema72.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "policy" || key0 === "procedure" || key0 === "assurance_details")) {
        const err1 = { instancePath, schemaPath: "RequestedAssuranceProcessId4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.policy !== void 0) {
      if (!validate47(data.policy, { instancePath: instancePath + "/policy", parentData: data, parentDataProperty: "policy", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.procedure !== void 0) {
      if (!validate47(data.procedure, { instancePath: instancePath + "/procedure", parentData: data, parentDataProperty: "procedure", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.assurance_details !== void 0) {
      let data2 = data.assurance_details;
      if (!Array.isArray(data2) && data2 !== null) {
        const err2 = { instancePath: instancePath + "/assurance_details", schemaPath: "RequestedAssuranceProcessId4/properties/assurance_details/type", keyword: "type", params: { type: schema72.properties.assurance_details.type } };
        (vErrors ??= []).push(err2);
        errors++;
      }
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err3 = { instancePath: instancePath + "/assurance_details", schemaPath: "RequestedAssuranceProcessId4/properties/assurance_details/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate372(data2[i0], { instancePath: instancePath + "/assurance_details/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate372.errors; else for (const error of validate372.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      }
    }
  }
  validate369.errors = vErrors;
  return errors === 0;
}
var schema75 = { "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "$ref": "RequestedEvidenceTypeId3" }, "check_details": { "$ref": "RequestedCheckDetailsId4" }, "document_details": { "$ref": "RequestedDocumentId3" }, "record": { "$ref": "RequestedRecordId3" }, "attestation": { "$ref": "RequestedAttestationId3" }, "signature_type": { "$ref": "RequestedText" }, "issuer": { "$ref": "RequestedText" }, "serial_number": { "$ref": "RequestedText" }, "created_at": { "$ref": "RequestedDate" }, "method": { "$ref": "RequestedText" }, "verifier": { "$ref": "RequestedVerifierId2" }, "time": { "$ref": "RequestedDate" }, "document": { "$ref": "RequestedDocumentId3" }, "provider": { "$ref": "RequestedProviderId3" }, "date": { "$ref": "RequestedDate" }, "attachments": { "$ref": "RequestedValue" } } };
var schema77 = { "type": ["object", "null"], "additionalProperties": false, "required": ["check_method"], "properties": { "check_method": { "$ref": "RequestedText" }, "organization": { "$ref": "RequestedText" }, "txn": { "$ref": "RequestedText" }, "time": { "$ref": "RequestedDate" } } };
function validate386(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedCheckId4/type", keyword: "type", params: { type: schema77.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check_method === void 0) {
      const err1 = { instancePath, schemaPath: "RequestedCheckId4/required", keyword: "required", params: { missingProperty: "check_method" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "check_method" || key0 === "organization" || key0 === "txn" || key0 === "time")) {
        const err2 = { instancePath, schemaPath: "RequestedCheckId4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.check_method !== void 0) {
      if (!validate47(data.check_method, { instancePath: instancePath + "/check_method", parentData: data, parentDataProperty: "check_method", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.organization !== void 0) {
      if (!validate47(data.organization, { instancePath: instancePath + "/organization", parentData: data, parentDataProperty: "organization", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.txn !== void 0) {
      if (!validate47(data.txn, { instancePath: instancePath + "/txn", parentData: data, parentDataProperty: "txn", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      if (!validate64(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate386.errors = vErrors;
  return errors === 0;
}
function validate385(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = {};
    (vErrors ??= []).push(err0);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "RequestedCheckDetailsId4/then/minItems", keyword: "minItems", params: { limit: 1 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate386(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate386.errors; else for (const error of validate386.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    } else {
      const err2 = { instancePath, schemaPath: "RequestedCheckDetailsId4/then/type", keyword: "type", params: { type: "array" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (!validate386(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate386.errors; else for (const error of validate386.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "RequestedCheckDetailsId4/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate385.errors = vErrors;
  return errors === 0;
}
function validate383(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "RequestedEvidenceId4/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema75.properties, key0)) {
        const err1 = { instancePath, schemaPath: "RequestedEvidenceId4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (!validate269(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        if (vErrors === null) vErrors = validate269.errors; else for (const error of validate269.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.check_details !== void 0) {
      if (!validate385(data.check_details, { instancePath: instancePath + "/check_details", parentData: data, parentDataProperty: "check_details", rootData })) {
        if (vErrors === null) vErrors = validate385.errors; else for (const error of validate385.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.document_details !== void 0) {
      if (!validate278(data.document_details, { instancePath: instancePath + "/document_details", parentData: data, parentDataProperty: "document_details", rootData })) {
        if (vErrors === null) vErrors = validate278.errors; else for (const error of validate278.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.record !== void 0) {
      if (!validate288(data.record, { instancePath: instancePath + "/record", parentData: data, parentDataProperty: "record", rootData })) {
        if (vErrors === null) vErrors = validate288.errors; else for (const error of validate288.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attestation !== void 0) {
      if (!validate295(data.attestation, { instancePath: instancePath + "/attestation", parentData: data, parentDataProperty: "attestation", rootData })) {
        if (vErrors === null) vErrors = validate295.errors; else for (const error of validate295.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.signature_type !== void 0) {
      if (!validate47(data.signature_type, { instancePath: instancePath + "/signature_type", parentData: data, parentDataProperty: "signature_type", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate47(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.serial_number !== void 0) {
      if (!validate47(data.serial_number, { instancePath: instancePath + "/serial_number", parentData: data, parentDataProperty: "serial_number", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.created_at !== void 0) {
      if (!validate64(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.method !== void 0) {
      if (!validate47(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verifier !== void 0) {
      if (!validate185(data.verifier, { instancePath: instancePath + "/verifier", parentData: data, parentDataProperty: "verifier", rootData })) {
        if (vErrors === null) vErrors = validate185.errors; else for (const error of validate185.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      if (!validate64(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.document !== void 0) {
      if (!validate278(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData })) {
        if (vErrors === null) vErrors = validate278.errors; else for (const error of validate278.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.provider !== void 0) {
      if (!validate311(data.provider, { instancePath: instancePath + "/provider", parentData: data, parentDataProperty: "provider", rootData })) {
        if (vErrors === null) vErrors = validate311.errors; else for (const error of validate311.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date !== void 0) {
      if (!validate64(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate129(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate129.errors; else for (const error of validate129.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "RequestedEvidenceId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate383.errors = vErrors;
  return errors === 0;
}
function validate366(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trust_framework === void 0) {
      const err0 = { instancePath, schemaPath: "RequestedVerificationId4/required", keyword: "required", params: { missingProperty: "trust_framework" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "trust_framework" || key0 === "assurance_level" || key0 === "assurance_process" || key0 === "time" || key0 === "verification_process" || key0 === "evidence")) {
        const err1 = { instancePath, schemaPath: "RequestedVerificationId4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.trust_framework !== void 0) {
      if (!validate47(data.trust_framework, { instancePath: instancePath + "/trust_framework", parentData: data, parentDataProperty: "trust_framework", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.assurance_level !== void 0) {
      if (!validate47(data.assurance_level, { instancePath: instancePath + "/assurance_level", parentData: data, parentDataProperty: "assurance_level", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.assurance_process !== void 0) {
      if (!validate369(data.assurance_process, { instancePath: instancePath + "/assurance_process", parentData: data, parentDataProperty: "assurance_process", rootData })) {
        if (vErrors === null) vErrors = validate369.errors; else for (const error of validate369.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      if (!validate64(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData })) {
        if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verification_process !== void 0) {
      if (!validate47(data.verification_process, { instancePath: instancePath + "/verification_process", parentData: data, parentDataProperty: "verification_process", rootData })) {
        if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0) {
      let data5 = data.evidence;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err2 = { instancePath: instancePath + "/evidence", schemaPath: "RequestedVerificationId4/properties/evidence/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate383(data5[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate383.errors; else for (const error of validate383.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/evidence", schemaPath: "RequestedVerificationId4/properties/evidence/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "RequestedVerificationId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err4);
    errors++;
  }
  validate366.errors = vErrors;
  return errors === 0;
}
function validate365(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.verification === void 0) {
      const err0 = { instancePath, schemaPath: "VerifiedClaimsRequestElementId4/required", keyword: "required", params: { missingProperty: "verification" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.claims === void 0) {
      const err1 = { instancePath, schemaPath: "VerifiedClaimsRequestElementId4/required", keyword: "required", params: { missingProperty: "claims" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "verification" || key0 === "claims")) {
        const err2 = { instancePath, schemaPath: "VerifiedClaimsRequestElementId4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.verification !== void 0) {
      if (!validate366(data.verification, { instancePath: instancePath + "/verification", parentData: data, parentDataProperty: "verification", rootData })) {
        if (vErrors === null) vErrors = validate366.errors; else for (const error of validate366.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.claims !== void 0) {
      if (!validate215(data.claims, { instancePath: instancePath + "/claims", parentData: data, parentDataProperty: "claims", rootData })) {
        if (vErrors === null) vErrors = validate215.errors; else for (const error of validate215.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "VerifiedClaimsRequestElementId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate365.errors = vErrors;
  return errors === 0;
}
function validate364(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = {};
    (vErrors ??= []).push(err0);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "VerifiedClaimsRequestId4/then/minItems", keyword: "minItems", params: { limit: 1 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate365(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate365.errors; else for (const error of validate365.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    } else {
      const err2 = { instancePath, schemaPath: "VerifiedClaimsRequestId4/then/type", keyword: "type", params: { type: "array" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (!validate365(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate365.errors; else for (const error of validate365.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "VerifiedClaimsRequestId4/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate364.errors = vErrors;
  return errors === 0;
}
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema68.properties, key0)) {
        if (!validate12(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    }
    if (data.acr !== void 0) {
      if (!validate12(data.acr, { instancePath: instancePath + "/acr", parentData: data, parentDataProperty: "acr", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.auth_time !== void 0) {
      if (!validate12(data.auth_time, { instancePath: instancePath + "/auth_time", parentData: data, parentDataProperty: "auth_time", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate12(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.given_name !== void 0) {
      if (!validate12(data.given_name, { instancePath: instancePath + "/given_name", parentData: data, parentDataProperty: "given_name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.family_name !== void 0) {
      if (!validate12(data.family_name, { instancePath: instancePath + "/family_name", parentData: data, parentDataProperty: "family_name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.middle_name !== void 0) {
      if (!validate12(data.middle_name, { instancePath: instancePath + "/middle_name", parentData: data, parentDataProperty: "middle_name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.nickname !== void 0) {
      if (!validate12(data.nickname, { instancePath: instancePath + "/nickname", parentData: data, parentDataProperty: "nickname", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.preferred_username !== void 0) {
      if (!validate12(data.preferred_username, { instancePath: instancePath + "/preferred_username", parentData: data, parentDataProperty: "preferred_username", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.profile !== void 0) {
      if (!validate12(data.profile, { instancePath: instancePath + "/profile", parentData: data, parentDataProperty: "profile", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.picture !== void 0) {
      if (!validate12(data.picture, { instancePath: instancePath + "/picture", parentData: data, parentDataProperty: "picture", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.website !== void 0) {
      if (!validate12(data.website, { instancePath: instancePath + "/website", parentData: data, parentDataProperty: "website", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.email !== void 0) {
      if (!validate12(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.email_verified !== void 0) {
      if (!validate12(data.email_verified, { instancePath: instancePath + "/email_verified", parentData: data, parentDataProperty: "email_verified", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.gender !== void 0) {
      if (!validate12(data.gender, { instancePath: instancePath + "/gender", parentData: data, parentDataProperty: "gender", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birthdate !== void 0) {
      if (!validate12(data.birthdate, { instancePath: instancePath + "/birthdate", parentData: data, parentDataProperty: "birthdate", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.zoneinfo !== void 0) {
      if (!validate12(data.zoneinfo, { instancePath: instancePath + "/zoneinfo", parentData: data, parentDataProperty: "zoneinfo", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.locale !== void 0) {
      if (!validate12(data.locale, { instancePath: instancePath + "/locale", parentData: data, parentDataProperty: "locale", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.phone_number !== void 0) {
      if (!validate12(data.phone_number, { instancePath: instancePath + "/phone_number", parentData: data, parentDataProperty: "phone_number", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.phone_number_verified !== void 0) {
      if (!validate12(data.phone_number_verified, { instancePath: instancePath + "/phone_number_verified", parentData: data, parentDataProperty: "phone_number_verified", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.address !== void 0) {
      if (!validate12(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.updated_at !== void 0) {
      if (!validate12(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.place_of_birth !== void 0) {
      if (!validate12(data.place_of_birth, { instancePath: instancePath + "/place_of_birth", parentData: data, parentDataProperty: "place_of_birth", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.nationalities !== void 0) {
      if (!validate12(data.nationalities, { instancePath: instancePath + "/nationalities", parentData: data, parentDataProperty: "nationalities", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birth_family_name !== void 0) {
      if (!validate12(data.birth_family_name, { instancePath: instancePath + "/birth_family_name", parentData: data, parentDataProperty: "birth_family_name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birth_given_name !== void 0) {
      if (!validate12(data.birth_given_name, { instancePath: instancePath + "/birth_given_name", parentData: data, parentDataProperty: "birth_given_name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birth_middle_name !== void 0) {
      if (!validate12(data.birth_middle_name, { instancePath: instancePath + "/birth_middle_name", parentData: data, parentDataProperty: "birth_middle_name", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.salutation !== void 0) {
      if (!validate12(data.salutation, { instancePath: instancePath + "/salutation", parentData: data, parentDataProperty: "salutation", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate12(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.msisdn !== void 0) {
      if (!validate12(data.msisdn, { instancePath: instancePath + "/msisdn", parentData: data, parentDataProperty: "msisdn", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.also_known_as !== void 0) {
      if (!validate12(data.also_known_as, { instancePath: instancePath + "/also_known_as", parentData: data, parentDataProperty: "also_known_as", rootData })) {
        if (vErrors === null) vErrors = validate12.errors; else for (const error of validate12.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verified_claims !== void 0) {
      if (!validate364(data.verified_claims, { instancePath: instancePath + "/verified_claims", parentData: data, parentDataProperty: "verified_claims", rootData })) {
        if (vErrors === null) vErrors = validate364.errors; else for (const error of validate364.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "RequestedEndpointClaimsId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate332.errors = vErrors;
  return errors === 0;
}
function validate331(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "userinfo" || key0 === "id_token")) {
        const err0 = { instancePath, schemaPath: "ClaimsParameterId4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.userinfo !== void 0) {
      if (!validate332(data.userinfo, { instancePath: instancePath + "/userinfo", parentData: data, parentDataProperty: "userinfo", rootData })) {
        if (vErrors === null) vErrors = validate332.errors; else for (const error of validate332.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.id_token !== void 0) {
      if (!validate332(data.id_token, { instancePath: instancePath + "/id_token", parentData: data, parentDataProperty: "id_token", rootData })) {
        if (vErrors === null) vErrors = validate332.errors; else for (const error of validate332.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "ClaimsParameterId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate331.errors = vErrors;
  return errors === 0;
}
var ExtendedCustomerAttributes = validate416;
var pattern0 = /* @__PURE__ */ new RegExp("^\\+?[1-9][0-9]{4,14}$", "u");
function validate417(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.msisdn === void 0 && (missing0 = "msisdn")) {
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (!_valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.phone_number === void 0) {
        const err1 = { instancePath, schemaPath: "PhoneNumberEntry/else/required", keyword: "required", params: { missingProperty: "phone_number" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "PhoneNumberEntry/if", keyword: "if", params: { failingKeyword: "else" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "phone_number" || key0 === "msisdn" || key0 === "preferred" || key0 === "format" || key0 === "capabilities" || key0 === "tag")) {
        const err3 = { instancePath, schemaPath: "PhoneNumberEntry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.phone_number !== void 0) {
      if (typeof data.phone_number !== "string") {
        const err4 = { instancePath: instancePath + "/phone_number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.msisdn !== void 0) {
      let data1 = data.msisdn;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err5 = { instancePath: instancePath + "/msisdn", schemaPath: "Msisdn/pattern", keyword: "pattern", params: { pattern: "^\\+?[1-9][0-9]{4,14}$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/msisdn", schemaPath: "Msisdn/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.preferred !== void 0) {
      if (typeof data.preferred !== "boolean") {
        const err7 = { instancePath: instancePath + "/preferred", schemaPath: "PhoneNumberEntry/properties/preferred/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.format !== void 0) {
      if (typeof data.format !== "string") {
        const err8 = { instancePath: instancePath + "/format", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.capabilities !== void 0) {
      let data4 = data.capabilities;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== "string") {
            const err9 = { instancePath: instancePath + "/capabilities/" + i0, schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err9);
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/capabilities", schemaPath: "PhoneNumberEntry/properties/capabilities/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.tag !== void 0) {
      if (typeof data.tag !== "string") {
        const err11 = { instancePath: instancePath + "/tag", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "PhoneNumberEntry/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err12);
    errors++;
  }
  validate417.errors = vErrors;
  return errors === 0;
}
var pattern1 = /* @__PURE__ */ new RegExp("^.+@[^@\\s]+$", "u");
function validate419(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.email === void 0) {
      const err0 = { instancePath, schemaPath: "EmailEntry/required", keyword: "required", params: { missingProperty: "email" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "email" || key0 === "preferred" || key0 === "tag")) {
        const err1 = { instancePath, schemaPath: "EmailEntry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.email !== void 0) {
      let data0 = data.email;
      if (typeof data0 === "string") {
        if (!pattern1.test(data0)) {
          const err2 = { instancePath: instancePath + "/email", schemaPath: "EmailAddress/pattern", keyword: "pattern", params: { pattern: "^.+@[^@\\s]+$" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/email", schemaPath: "EmailAddress/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.preferred !== void 0) {
      if (typeof data.preferred !== "boolean") {
        const err4 = { instancePath: instancePath + "/preferred", schemaPath: "EmailEntry/properties/preferred/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.tag !== void 0) {
      if (typeof data.tag !== "string") {
        const err5 = { instancePath: instancePath + "/tag", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "EmailEntry/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err6);
    errors++;
  }
  validate419.errors = vErrors;
  return errors === 0;
}
var pattern2 = /* @__PURE__ */ new RegExp("^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "u");
function validate421(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.age === void 0) {
      const err0 = { instancePath, schemaPath: "AgeStatement/required", keyword: "required", params: { missingProperty: "age" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "age" || key0 === "on_date" || key0 === "result")) {
        const err1 = { instancePath, schemaPath: "AgeStatement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.age !== void 0) {
      let data0 = data.age;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/age", schemaPath: "Age/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 150 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/age", schemaPath: "Age/maximum", keyword: "maximum", params: { comparison: "<=", limit: 150 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/age", schemaPath: "Age/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      }
    }
    if (data.on_date !== void 0) {
      let data1 = data.on_date;
      if (typeof data1 === "string") {
        if (!pattern2.test(data1)) {
          const err5 = { instancePath: instancePath + "/on_date", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/on_date", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.result !== void 0) {
      if (typeof data.result !== "boolean") {
        const err7 = { instancePath: instancePath + "/result", schemaPath: "AgeStatement/properties/result/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "AgeStatement/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err8);
    errors++;
  }
  validate421.errors = vErrors;
  return errors === 0;
}
var pattern3 = /* @__PURE__ */ new RegExp("^(?!0{4})(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "u");
function validate424(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "PreviousName/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "given_name" || key0 === "middle_name" || key0 === "family_name" || key0 === "from" || key0 === "to")) {
        const err1 = { instancePath, schemaPath: "PreviousName/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.given_name !== void 0) {
      if (typeof data.given_name !== "string") {
        const err3 = { instancePath: instancePath + "/given_name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.middle_name !== void 0) {
      if (typeof data.middle_name !== "string") {
        const err4 = { instancePath: instancePath + "/middle_name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.family_name !== void 0) {
      if (typeof data.family_name !== "string") {
        const err5 = { instancePath: instancePath + "/family_name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data4 = data.from;
      if (typeof data4 === "string") {
        if (!pattern3.test(data4)) {
          const err6 = { instancePath: instancePath + "/from", schemaPath: "ReducedDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/from", schemaPath: "ReducedDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data5 = data.to;
      if (typeof data5 === "string") {
        if (!pattern3.test(data5)) {
          const err8 = { instancePath: instancePath + "/to", schemaPath: "ReducedDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/to", schemaPath: "ReducedDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "PreviousName/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate424.errors = vErrors;
  return errors === 0;
}
var schema99 = { "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "formatted": { "$ref": "Text" }, "street_address": { "$ref": "Text" }, "locality": { "$ref": "Text" }, "region": { "$ref": "Text" }, "postal_code": { "$ref": "Text" }, "country": { "$ref": "Text" }, "country_code": { "$ref": "CountryCode" }, "from": { "$ref": "ReducedDate" }, "to": { "$ref": "ReducedDate" } } };
var pattern5 = /* @__PURE__ */ new RegExp("^[A-Za-z]{2,3}$", "u");
function validate426(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "PreviousAddress/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema99.properties, key0)) {
        const err1 = { instancePath, schemaPath: "PreviousAddress/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.formatted !== void 0) {
      if (typeof data.formatted !== "string") {
        const err2 = { instancePath: instancePath + "/formatted", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.street_address !== void 0) {
      if (typeof data.street_address !== "string") {
        const err3 = { instancePath: instancePath + "/street_address", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.locality !== void 0) {
      if (typeof data.locality !== "string") {
        const err4 = { instancePath: instancePath + "/locality", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.region !== void 0) {
      if (typeof data.region !== "string") {
        const err5 = { instancePath: instancePath + "/region", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.postal_code !== void 0) {
      if (typeof data.postal_code !== "string") {
        const err6 = { instancePath: instancePath + "/postal_code", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.country !== void 0) {
      if (typeof data.country !== "string") {
        const err7 = { instancePath: instancePath + "/country", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.country_code !== void 0) {
      let data6 = data.country_code;
      if (typeof data6 === "string") {
        if (!pattern5.test(data6)) {
          const err8 = { instancePath: instancePath + "/country_code", schemaPath: "CountryCode/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,3}$" } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/country_code", schemaPath: "CountryCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data7 = data.from;
      if (typeof data7 === "string") {
        if (!pattern3.test(data7)) {
          const err10 = { instancePath: instancePath + "/from", schemaPath: "ReducedDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/from", schemaPath: "ReducedDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data8 = data.to;
      if (typeof data8 === "string") {
        if (!pattern3.test(data8)) {
          const err12 = { instancePath: instancePath + "/to", schemaPath: "ReducedDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err12);
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/to", schemaPath: "ReducedDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "PreviousAddress/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err14);
    errors++;
  }
  validate426.errors = vErrors;
  return errors === 0;
}
function validate428(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "ResidenceStatus/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "status" || key0 === "nations")) {
        const err1 = { instancePath, schemaPath: "ResidenceStatus/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (typeof data.status !== "string") {
        const err2 = { instancePath: instancePath + "/status", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.nations !== void 0) {
      let data1 = data.nations;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (!pattern5.test(data2)) {
              const err3 = { instancePath: instancePath + "/nations/" + i0, schemaPath: "CountryCode/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,3}$" } };
              (vErrors ??= []).push(err3);
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/nations/" + i0, schemaPath: "CountryCode/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err4);
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/nations", schemaPath: "ResidenceStatus/properties/nations/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "ResidenceStatus/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err6);
    errors++;
  }
  validate428.errors = vErrors;
  return errors === 0;
}
function validate430(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "Qualification/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "qualification" || key0 === "level_of_attainment")) {
        const err1 = { instancePath, schemaPath: "Qualification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.qualification !== void 0) {
      if (typeof data.qualification !== "string") {
        const err2 = { instancePath: instancePath + "/qualification", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.level_of_attainment !== void 0) {
      if (typeof data.level_of_attainment !== "string") {
        const err3 = { instancePath: instancePath + "/level_of_attainment", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "Qualification/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err4);
    errors++;
  }
  validate430.errors = vErrors;
  return errors === 0;
}
function validate432(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "Employment/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "job_title" || key0 === "employer" || key0 === "from" || key0 === "to")) {
        const err1 = { instancePath, schemaPath: "Employment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.job_title !== void 0) {
      if (typeof data.job_title !== "string") {
        const err2 = { instancePath: instancePath + "/job_title", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.employer !== void 0) {
      if (typeof data.employer !== "string") {
        const err3 = { instancePath: instancePath + "/employer", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data2 = data.from;
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          const err4 = { instancePath: instancePath + "/from", schemaPath: "ReducedDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/from", schemaPath: "ReducedDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data3 = data.to;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          const err6 = { instancePath: instancePath + "/to", schemaPath: "ReducedDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/to", schemaPath: "ReducedDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "Employment/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err8);
    errors++;
  }
  validate432.errors = vErrors;
  return errors === 0;
}
var pattern11 = /* @__PURE__ */ new RegExp("^-?[0-9]+(?:\\.[0-9]+)?$", "u");
var pattern12 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
function validate434(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      const err0 = { instancePath, schemaPath: "Income/required", keyword: "required", params: { missingProperty: "value" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.currency === void 0) {
      const err1 = { instancePath, schemaPath: "Income/required", keyword: "required", params: { missingProperty: "currency" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "value" || key0 === "currency" || key0 === "period")) {
        const err2 = { instancePath, schemaPath: "Income/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data0 = data.value;
      if (typeof data0 === "string") {
        if (!pattern11.test(data0)) {
          const err3 = { instancePath: instancePath + "/value", schemaPath: "DecimalAmount/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]+(?:\\.[0-9]+)?$" } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/value", schemaPath: "DecimalAmount/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.currency !== void 0) {
      let data1 = data.currency;
      if (typeof data1 === "string") {
        if (!pattern12.test(data1)) {
          const err5 = { instancePath: instancePath + "/currency", schemaPath: "CurrencyCode/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/currency", schemaPath: "CurrencyCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.period !== void 0) {
      if (typeof data.period !== "string") {
        const err7 = { instancePath: instancePath + "/period", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "Income/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err8);
    errors++;
  }
  validate434.errors = vErrors;
  return errors === 0;
}
function validate439(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = {};
    (vErrors ??= []).push(err0);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "OneOrMoreTexts/then/minItems", keyword: "minItems", params: { limit: 1 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (typeof data[i0] !== "string") {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      }
    } else {
      const err3 = { instancePath, schemaPath: "OneOrMoreTexts/then/type", keyword: "type", params: { type: "array" } };
      (vErrors ??= []).push(err3);
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs8 = errors;
    if (typeof data !== "string") {
      const err4 = { instancePath, schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
      (vErrors ??= []).push(err4);
      errors++;
    }
    var _valid0 = _errs8 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "OneOrMoreTexts/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate439.errors = vErrors;
  return errors === 0;
}
function validate442(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "RegistrationNumber/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "number" || key0 === "issuer" || key0 === "country")) {
        const err1 = { instancePath, schemaPath: "RegistrationNumber/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.number !== void 0) {
      if (typeof data.number !== "string") {
        const err2 = { instancePath: instancePath + "/number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.issuer !== void 0) {
      if (typeof data.issuer !== "string") {
        const err3 = { instancePath: instancePath + "/issuer", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.country !== void 0) {
      let data2 = data.country;
      if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
          const err4 = { instancePath: instancePath + "/country", schemaPath: "CountryCode/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,3}$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/country", schemaPath: "CountryCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "RegistrationNumber/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err6);
    errors++;
  }
  validate442.errors = vErrors;
  return errors === 0;
}
function validate441(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = {};
    (vErrors ??= []).push(err0);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "RegistrationNumbers/then/minItems", keyword: "minItems", params: { limit: 1 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate442(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate442.errors; else for (const error of validate442.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    } else {
      const err2 = { instancePath, schemaPath: "RegistrationNumbers/then/type", keyword: "type", params: { type: "array" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (!validate442(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate442.errors; else for (const error of validate442.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "RegistrationNumbers/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate441.errors = vErrors;
  return errors === 0;
}
function validate446(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "Address/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "formatted" || key0 === "street_address" || key0 === "locality" || key0 === "region" || key0 === "postal_code" || key0 === "country" || key0 === "country_code")) {
        const err1 = { instancePath, schemaPath: "Address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.formatted !== void 0) {
      if (typeof data.formatted !== "string") {
        const err2 = { instancePath: instancePath + "/formatted", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.street_address !== void 0) {
      if (typeof data.street_address !== "string") {
        const err3 = { instancePath: instancePath + "/street_address", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.locality !== void 0) {
      if (typeof data.locality !== "string") {
        const err4 = { instancePath: instancePath + "/locality", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.region !== void 0) {
      if (typeof data.region !== "string") {
        const err5 = { instancePath: instancePath + "/region", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.postal_code !== void 0) {
      if (typeof data.postal_code !== "string") {
        const err6 = { instancePath: instancePath + "/postal_code", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.country !== void 0) {
      if (typeof data.country !== "string") {
        const err7 = { instancePath: instancePath + "/country", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.country_code !== void 0) {
      let data6 = data.country_code;
      if (typeof data6 === "string") {
        if (!pattern5.test(data6)) {
          const err8 = { instancePath: instancePath + "/country_code", schemaPath: "CountryCode/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,3}$" } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/country_code", schemaPath: "CountryCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "Address/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate446.errors = vErrors;
  return errors === 0;
}
var pattern14 = /* @__PURE__ */ new RegExp("^[A-Z0-9]{18}[0-9]{2}$", "u");
var pattern18 = /* @__PURE__ */ new RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)|(?!0{4})[0-9]{4})$", "u");
function validate438(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "AuthorityTarget/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.organization_name !== void 0) {
      if (typeof data.organization_name !== "string") {
        const err1 = { instancePath: instancePath + "/organization_name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.trading_as !== void 0) {
      if (!validate439(data.trading_as, { instancePath: instancePath + "/trading_as", parentData: data, parentDataProperty: "trading_as", rootData })) {
        if (vErrors === null) vErrors = validate439.errors; else for (const error of validate439.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.registration_number !== void 0) {
      if (!validate441(data.registration_number, { instancePath: instancePath + "/registration_number", parentData: data, parentDataProperty: "registration_number", rootData })) {
        if (vErrors === null) vErrors = validate441.errors; else for (const error of validate441.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.lei !== void 0) {
      let data3 = data.lei;
      if (typeof data3 === "string") {
        if (!pattern14.test(data3)) {
          const err2 = { instancePath: instancePath + "/lei", schemaPath: "Lei/pattern", keyword: "pattern", params: { pattern: "^[A-Z0-9]{18}[0-9]{2}$" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/lei", schemaPath: "Lei/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.organization_type !== void 0) {
      if (typeof data.organization_type !== "string") {
        const err5 = { instancePath: instancePath + "/organization_type", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.organization_status !== void 0) {
      if (typeof data.organization_status !== "string") {
        const err6 = { instancePath: instancePath + "/organization_status", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.registered_address !== void 0) {
      if (!validate446(data.registered_address, { instancePath: instancePath + "/registered_address", parentData: data, parentDataProperty: "registered_address", rootData })) {
        if (vErrors === null) vErrors = validate446.errors; else for (const error of validate446.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.registered_jurisdiction !== void 0) {
      if (typeof data.registered_jurisdiction !== "string") {
        const err7 = { instancePath: instancePath + "/registered_jurisdiction", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.date_of_incorporation !== void 0) {
      let data9 = data.date_of_incorporation;
      if (typeof data9 === "string") {
        if (!pattern2.test(data9)) {
          const err8 = { instancePath: instancePath + "/date_of_incorporation", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/date_of_incorporation", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.incorporation_date !== void 0) {
      let data10 = data.incorporation_date;
      if (typeof data10 === "string") {
        if (!pattern2.test(data10)) {
          const err10 = { instancePath: instancePath + "/incorporation_date", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/incorporation_date", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err12 = { instancePath: instancePath + "/name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.given_name !== void 0) {
      if (typeof data.given_name !== "string") {
        const err13 = { instancePath: instancePath + "/given_name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.middle_name !== void 0) {
      if (typeof data.middle_name !== "string") {
        const err14 = { instancePath: instancePath + "/middle_name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data.family_name !== void 0) {
      if (typeof data.family_name !== "string") {
        const err15 = { instancePath: instancePath + "/family_name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.birthdate !== void 0) {
      let data15 = data.birthdate;
      if (typeof data15 === "string") {
        if (!pattern18.test(data15)) {
          const err16 = { instancePath: instancePath + "/birthdate", schemaPath: "BirthDate/pattern", keyword: "pattern", params: { pattern: "^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)|(?!0{4})[0-9]{4})$" } };
          (vErrors ??= []).push(err16);
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/birthdate", schemaPath: "BirthDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if (data.address !== void 0) {
      if (!validate446(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData })) {
        if (vErrors === null) vErrors = validate446.errors; else for (const error of validate446.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "AuthorityTarget/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err18);
    errors++;
  }
  validate438.errors = vErrors;
  return errors === 0;
}
var pattern19 = /* @__PURE__ */ new RegExp("^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))?$", "u");
function validate452(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.start === void 0 && (missing0 = "start")) {
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (!_valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.end === void 0) {
        const err1 = { instancePath, schemaPath: "AuthorityValidity/else/required", keyword: "required", params: { missingProperty: "end" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "AuthorityValidity/if", keyword: "if", params: { failingKeyword: "else" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "start" || key0 === "end")) {
        const err3 = { instancePath, schemaPath: "AuthorityValidity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.start !== void 0) {
      let data0 = data.start;
      if (typeof data0 === "string") {
        if (!pattern19.test(data0)) {
          const err4 = { instancePath: instancePath + "/start", schemaPath: "DateOrTimestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))?$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/start", schemaPath: "DateOrTimestamp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.end !== void 0) {
      let data1 = data.end;
      if (typeof data1 === "string") {
        if (!pattern19.test(data1)) {
          const err6 = { instancePath: instancePath + "/end", schemaPath: "DateOrTimestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))?$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/end", schemaPath: "DateOrTimestamp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "AuthorityValidity/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err8);
    errors++;
  }
  validate452.errors = vErrors;
  return errors === 0;
}
function validate455(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      const err0 = { instancePath, schemaPath: "MoneyAmount/required", keyword: "required", params: { missingProperty: "value" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.currency === void 0) {
      const err1 = { instancePath, schemaPath: "MoneyAmount/required", keyword: "required", params: { missingProperty: "currency" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "value" || key0 === "currency")) {
        const err2 = { instancePath, schemaPath: "MoneyAmount/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data0 = data.value;
      if (typeof data0 === "string") {
        if (!pattern11.test(data0)) {
          const err3 = { instancePath: instancePath + "/value", schemaPath: "DecimalAmount/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]+(?:\\.[0-9]+)?$" } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/value", schemaPath: "DecimalAmount/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.currency !== void 0) {
      let data1 = data.currency;
      if (typeof data1 === "string") {
        if (!pattern12.test(data1)) {
          const err5 = { instancePath: instancePath + "/currency", schemaPath: "CurrencyCode/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/currency", schemaPath: "CurrencyCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "MoneyAmount/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate455.errors = vErrors;
  return errors === 0;
}
function validate451(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0) {
      const err0 = { instancePath, schemaPath: "AuthorityPermission/required", keyword: "required", params: { missingProperty: "role" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.role !== void 0) {
      if (typeof data.role !== "string") {
        const err1 = { instancePath: instancePath + "/role", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.validity !== void 0) {
      let data1 = data.validity;
      const _errs6 = errors;
      let valid2 = true;
      const _errs7 = errors;
      if (!Array.isArray(data1)) {
        const err2 = {};
        (vErrors ??= []).push(err2);
        errors++;
      }
      var _valid0 = _errs7 === errors;
      errors = _errs6;
      if (vErrors !== null) {
        if (_errs6) {
          vErrors.length = _errs6;
        } else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid0) {
        const _errs9 = errors;
        if (Array.isArray(data1)) {
          if (data1.length < 1) {
            const err3 = { instancePath: instancePath + "/validity", schemaPath: "AuthorityPermission/properties/validity/then/minItems", keyword: "minItems", params: { limit: 1 } };
            (vErrors ??= []).push(err3);
            errors++;
          }
          const len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate452(data1[i0], { instancePath: instancePath + "/validity/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
              if (vErrors === null) vErrors = validate452.errors; else for (const error of validate452.errors) vErrors.push(error);
              errors = vErrors.length;
            }
          }
        } else {
          const err4 = { instancePath: instancePath + "/validity", schemaPath: "AuthorityPermission/properties/validity/then/type", keyword: "type", params: { type: "array" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
        var _valid0 = _errs9 === errors;
        valid2 = _valid0;
        ifClause0 = "then";
      } else {
        const _errs12 = errors;
        if (!validate452(data1, { instancePath: instancePath + "/validity", parentData: data, parentDataProperty: "validity", rootData })) {
          if (vErrors === null) vErrors = validate452.errors; else for (const error of validate452.errors) vErrors.push(error);
          errors = vErrors.length;
        }
        var _valid0 = _errs12 === errors;
        valid2 = _valid0;
        ifClause0 = "else";
      }
      if (!valid2) {
        const err5 = { instancePath: instancePath + "/validity", schemaPath: "AuthorityPermission/properties/validity/if", keyword: "if", params: { failingKeyword: ifClause0 } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.budget !== void 0) {
      let data3 = data.budget;
      const _errs14 = errors;
      let valid5 = true;
      const _errs15 = errors;
      if (!Array.isArray(data3)) {
        const err6 = {};
        (vErrors ??= []).push(err6);
        errors++;
      }
      var _valid1 = _errs15 === errors;
      errors = _errs14;
      if (vErrors !== null) {
        if (_errs14) {
          vErrors.length = _errs14;
        } else {
          vErrors = null;
        }
      }
      let ifClause1;
      if (_valid1) {
        const _errs17 = errors;
        if (Array.isArray(data3)) {
          if (data3.length < 1) {
            const err7 = { instancePath: instancePath + "/budget", schemaPath: "AuthorityPermission/properties/budget/then/minItems", keyword: "minItems", params: { limit: 1 } };
            (vErrors ??= []).push(err7);
            errors++;
          }
          const len1 = data3.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (!validate455(data3[i1], { instancePath: instancePath + "/budget/" + i1, parentData: data3, parentDataProperty: i1, rootData })) {
              if (vErrors === null) vErrors = validate455.errors; else for (const error of validate455.errors) vErrors.push(error);
              errors = vErrors.length;
            }
          }
        } else {
          const err8 = { instancePath: instancePath + "/budget", schemaPath: "AuthorityPermission/properties/budget/then/type", keyword: "type", params: { type: "array" } };
          (vErrors ??= []).push(err8);
          errors++;
        }
        var _valid1 = _errs17 === errors;
        valid5 = _valid1;
        ifClause1 = "then";
      } else {
        const _errs20 = errors;
        if (!validate455(data3, { instancePath: instancePath + "/budget", parentData: data, parentDataProperty: "budget", rootData })) {
          if (vErrors === null) vErrors = validate455.errors; else for (const error of validate455.errors) vErrors.push(error);
          errors = vErrors.length;
        }
        var _valid1 = _errs20 === errors;
        valid5 = _valid1;
        ifClause1 = "else";
      }
      if (!valid5) {
        const err9 = { instancePath: instancePath + "/budget", schemaPath: "AuthorityPermission/properties/budget/if", keyword: "if", params: { failingKeyword: ifClause1 } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.audience !== void 0) {
      if (!validate439(data.audience, { instancePath: instancePath + "/audience", parentData: data, parentDataProperty: "audience", rootData })) {
        if (vErrors === null) vErrors = validate439.errors; else for (const error of validate439.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.function !== void 0) {
      if (!validate439(data.function, { instancePath: instancePath + "/function", parentData: data, parentDataProperty: "function", rootData })) {
        if (vErrors === null) vErrors = validate439.errors; else for (const error of validate439.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.may_delegate !== void 0) {
      if (typeof data.may_delegate !== "boolean") {
        const err10 = { instancePath: instancePath + "/may_delegate", schemaPath: "AuthorityPermission/properties/may_delegate/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "AuthorityPermission/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err11);
    errors++;
  }
  validate451.errors = vErrors;
  return errors === 0;
}
function validate450(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = {};
    (vErrors ??= []).push(err0);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "AuthorityPermissions/then/minItems", keyword: "minItems", params: { limit: 1 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate451(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate451.errors; else for (const error of validate451.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    } else {
      const err2 = { instancePath, schemaPath: "AuthorityPermissions/then/type", keyword: "type", params: { type: "array" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (!validate451(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate451.errors; else for (const error of validate451.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "AuthorityPermissions/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate450.errors = vErrors;
  return errors === 0;
}
function validate463(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.method === void 0) {
      const err0 = { instancePath, schemaPath: "AuthorityGrant/required", keyword: "required", params: { missingProperty: "method" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.method !== void 0) {
      if (typeof data.method !== "string") {
        const err1 = { instancePath: instancePath + "/method", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.granting_body !== void 0) {
      if (typeof data.granting_body !== "string") {
        const err2 = { instancePath: instancePath + "/granting_body", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (typeof data.reason !== "string") {
        const err3 = { instancePath: instancePath + "/reason", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "AuthorityGrant/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err4);
    errors++;
  }
  validate463.errors = vErrors;
  return errors === 0;
}
function validate437(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.applies_to === void 0) {
      const err0 = { instancePath, schemaPath: "AuthorityElement/required", keyword: "required", params: { missingProperty: "applies_to" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.permission === void 0) {
      const err1 = { instancePath, schemaPath: "AuthorityElement/required", keyword: "required", params: { missingProperty: "permission" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "applies_to" || key0 === "permission" || key0 === "granted_by")) {
        const err2 = { instancePath, schemaPath: "AuthorityElement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.applies_to !== void 0) {
      if (!validate438(data.applies_to, { instancePath: instancePath + "/applies_to", parentData: data, parentDataProperty: "applies_to", rootData })) {
        if (vErrors === null) vErrors = validate438.errors; else for (const error of validate438.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.permission !== void 0) {
      if (!validate450(data.permission, { instancePath: instancePath + "/permission", parentData: data, parentDataProperty: "permission", rootData })) {
        if (vErrors === null) vErrors = validate450.errors; else for (const error of validate450.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.granted_by !== void 0) {
      if (!validate463(data.granted_by, { instancePath: instancePath + "/granted_by", parentData: data, parentDataProperty: "granted_by", rootData })) {
        if (vErrors === null) vErrors = validate463.errors; else for (const error of validate463.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "AuthorityElement/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate437.errors = vErrors;
  return errors === 0;
}
function validate436(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = {};
    (vErrors ??= []).push(err0);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "Authority/then/minItems", keyword: "minItems", params: { limit: 1 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate437(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate437.errors; else for (const error of validate437.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    } else {
      const err2 = { instancePath, schemaPath: "Authority/then/type", keyword: "type", params: { type: "array" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (!validate437(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate437.errors; else for (const error of validate437.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "Authority/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate436.errors = vErrors;
  return errors === 0;
}
function validate473(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "TaxRegistration/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "number" || key0 === "issuer" || key0 === "country")) {
        const err1 = { instancePath, schemaPath: "TaxRegistration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.number !== void 0) {
      if (typeof data.number !== "string") {
        const err3 = { instancePath: instancePath + "/number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.issuer !== void 0) {
      if (typeof data.issuer !== "string") {
        const err4 = { instancePath: instancePath + "/issuer", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.country !== void 0) {
      let data3 = data.country;
      if (typeof data3 === "string") {
        if (!pattern5.test(data3)) {
          const err5 = { instancePath: instancePath + "/country", schemaPath: "CountryCode/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,3}$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/country", schemaPath: "CountryCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "TaxRegistration/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate473.errors = vErrors;
  return errors === 0;
}
function validate472(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = {};
    (vErrors ??= []).push(err0);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "TaxDetails/then/minItems", keyword: "minItems", params: { limit: 1 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate473(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate473.errors; else for (const error of validate473.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    } else {
      const err2 = { instancePath, schemaPath: "TaxDetails/then/type", keyword: "type", params: { type: "array" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (!validate473(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate473.errors; else for (const error of validate473.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "TaxDetails/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate472.errors = vErrors;
  return errors === 0;
}
var pattern27 = /* @__PURE__ */ new RegExp("^[0-9]{4,5}$", "u");
function validate478(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = {};
    (vErrors ??= []).push(err0);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "SicCodes/then/minItems", keyword: "minItems", params: { limit: 1 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 === "string") {
          if (!pattern27.test(data0)) {
            const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "SicCode/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4,5}$" } };
            (vErrors ??= []).push(err2);
            errors++;
          }
        } else {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "SicCode/type", keyword: "type", params: { type: "string" } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      }
    } else {
      const err4 = { instancePath, schemaPath: "SicCodes/then/type", keyword: "type", params: { type: "array" } };
      (vErrors ??= []).push(err4);
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs8 = errors;
    if (typeof data === "string") {
      if (!pattern27.test(data)) {
        const err5 = { instancePath, schemaPath: "SicCode/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4,5}$" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    } else {
      const err6 = { instancePath, schemaPath: "SicCode/type", keyword: "type", params: { type: "string" } };
      (vErrors ??= []).push(err6);
      errors++;
    }
    var _valid0 = _errs8 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "SicCodes/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate478.errors = vErrors;
  return errors === 0;
}
var pattern29 = /* @__PURE__ */ new RegExp("^[A-Z]{2}[A-Z0-9]{1,15}$", "u");
var pattern30 = /* @__PURE__ */ new RegExp("^[A-Z]{2}[A-Z0-9]{11}$", "u");
var pattern31 = /* @__PURE__ */ new RegExp("^[0-9]{9}$", "u");
function validate416(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.phone_numbers !== void 0) {
      let data0 = data.phone_numbers;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err0 = { instancePath: instancePath + "/phone_numbers", schemaPath: "ExtendedCustomerAttributes/properties/phone_numbers/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err0);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate417(data0[i0], { instancePath: instancePath + "/phone_numbers/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate417.errors; else for (const error of validate417.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/phone_numbers", schemaPath: "ExtendedCustomerAttributes/properties/phone_numbers/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.emails !== void 0) {
      let data2 = data.emails;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err2 = { instancePath: instancePath + "/emails", schemaPath: "ExtendedCustomerAttributes/properties/emails/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate419(data2[i1], { instancePath: instancePath + "/emails/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
            if (vErrors === null) vErrors = validate419.errors; else for (const error of validate419.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/emails", schemaPath: "ExtendedCustomerAttributes/properties/emails/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.age !== void 0) {
      let data4 = data.age;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err4 = { instancePath: instancePath + "/age", schemaPath: "Age/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 150 || isNaN(data4)) {
          const err5 = { instancePath: instancePath + "/age", schemaPath: "Age/maximum", keyword: "maximum", params: { comparison: "<=", limit: 150 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err6 = { instancePath: instancePath + "/age", schemaPath: "Age/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      }
    }
    if (data.age_is_at_least !== void 0) {
      if (!validate421(data.age_is_at_least, { instancePath: instancePath + "/age_is_at_least", parentData: data, parentDataProperty: "age_is_at_least", rootData })) {
        if (vErrors === null) vErrors = validate421.errors; else for (const error of validate421.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.age_is_at_most !== void 0) {
      if (!validate421(data.age_is_at_most, { instancePath: instancePath + "/age_is_at_most", parentData: data, parentDataProperty: "age_is_at_most", rootData })) {
        if (vErrors === null) vErrors = validate421.errors; else for (const error of validate421.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.previous_names !== void 0) {
      let data7 = data.previous_names;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err7 = { instancePath: instancePath + "/previous_names", schemaPath: "ExtendedCustomerAttributes/properties/previous_names/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err7);
          errors++;
        }
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate424(data7[i2], { instancePath: instancePath + "/previous_names/" + i2, parentData: data7, parentDataProperty: i2, rootData })) {
            if (vErrors === null) vErrors = validate424.errors; else for (const error of validate424.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/previous_names", schemaPath: "ExtendedCustomerAttributes/properties/previous_names/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.previous_addresses !== void 0) {
      let data9 = data.previous_addresses;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err9 = { instancePath: instancePath + "/previous_addresses", schemaPath: "ExtendedCustomerAttributes/properties/previous_addresses/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err9);
          errors++;
        }
        const len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate426(data9[i3], { instancePath: instancePath + "/previous_addresses/" + i3, parentData: data9, parentDataProperty: i3, rootData })) {
            if (vErrors === null) vErrors = validate426.errors; else for (const error of validate426.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/previous_addresses", schemaPath: "ExtendedCustomerAttributes/properties/previous_addresses/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.residence_status !== void 0) {
      let data11 = data.residence_status;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          const err11 = { instancePath: instancePath + "/residence_status", schemaPath: "ExtendedCustomerAttributes/properties/residence_status/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err11);
          errors++;
        }
        const len4 = data11.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate428(data11[i4], { instancePath: instancePath + "/residence_status/" + i4, parentData: data11, parentDataProperty: i4, rootData })) {
            if (vErrors === null) vErrors = validate428.errors; else for (const error of validate428.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/residence_status", schemaPath: "ExtendedCustomerAttributes/properties/residence_status/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.qualifications !== void 0) {
      let data13 = data.qualifications;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          const err13 = { instancePath: instancePath + "/qualifications", schemaPath: "ExtendedCustomerAttributes/properties/qualifications/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err13);
          errors++;
        }
        const len5 = data13.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate430(data13[i5], { instancePath: instancePath + "/qualifications/" + i5, parentData: data13, parentDataProperty: i5, rootData })) {
            if (vErrors === null) vErrors = validate430.errors; else for (const error of validate430.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/qualifications", schemaPath: "ExtendedCustomerAttributes/properties/qualifications/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data.employment_history !== void 0) {
      let data15 = data.employment_history;
      if (Array.isArray(data15)) {
        if (data15.length < 1) {
          const err15 = { instancePath: instancePath + "/employment_history", schemaPath: "ExtendedCustomerAttributes/properties/employment_history/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err15);
          errors++;
        }
        const len6 = data15.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate432(data15[i6], { instancePath: instancePath + "/employment_history/" + i6, parentData: data15, parentDataProperty: i6, rootData })) {
            if (vErrors === null) vErrors = validate432.errors; else for (const error of validate432.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/employment_history", schemaPath: "ExtendedCustomerAttributes/properties/employment_history/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    if (data.income !== void 0) {
      if (!validate434(data.income, { instancePath: instancePath + "/income", parentData: data, parentDataProperty: "income", rootData })) {
        if (vErrors === null) vErrors = validate434.errors; else for (const error of validate434.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.authority !== void 0) {
      if (!validate436(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData })) {
        if (vErrors === null) vErrors = validate436.errors; else for (const error of validate436.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.acr !== void 0) {
      if (typeof data.acr !== "string") {
        const err17 = { instancePath: instancePath + "/acr", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if (data.amr !== void 0) {
      let data20 = data.amr;
      if (Array.isArray(data20)) {
        const len7 = data20.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (typeof data20[i7] !== "string") {
            const err18 = { instancePath: instancePath + "/amr/" + i7, schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err18);
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/amr", schemaPath: "ExtendedCustomerAttributes/properties/amr/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if (data.organization_name !== void 0) {
      if (typeof data.organization_name !== "string") {
        const err20 = { instancePath: instancePath + "/organization_name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if (data.organization_type !== void 0) {
      if (typeof data.organization_type !== "string") {
        const err21 = { instancePath: instancePath + "/organization_type", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if (data.trading_as !== void 0) {
      if (!validate439(data.trading_as, { instancePath: instancePath + "/trading_as", parentData: data, parentDataProperty: "trading_as", rootData })) {
        if (vErrors === null) vErrors = validate439.errors; else for (const error of validate439.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.registered_address !== void 0) {
      if (!validate446(data.registered_address, { instancePath: instancePath + "/registered_address", parentData: data, parentDataProperty: "registered_address", rootData })) {
        if (vErrors === null) vErrors = validate446.errors; else for (const error of validate446.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.trading_addresses !== void 0) {
      let data26 = data.trading_addresses;
      if (Array.isArray(data26)) {
        if (data26.length < 1) {
          const err22 = { instancePath: instancePath + "/trading_addresses", schemaPath: "ExtendedCustomerAttributes/properties/trading_addresses/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err22);
          errors++;
        }
        const len8 = data26.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (!validate446(data26[i8], { instancePath: instancePath + "/trading_addresses/" + i8, parentData: data26, parentDataProperty: i8, rootData })) {
            if (vErrors === null) vErrors = validate446.errors; else for (const error of validate446.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/trading_addresses", schemaPath: "ExtendedCustomerAttributes/properties/trading_addresses/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    if (data.registration_number !== void 0) {
      if (!validate441(data.registration_number, { instancePath: instancePath + "/registration_number", parentData: data, parentDataProperty: "registration_number", rootData })) {
        if (vErrors === null) vErrors = validate441.errors; else for (const error of validate441.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.tax_details !== void 0) {
      if (!validate472(data.tax_details, { instancePath: instancePath + "/tax_details", parentData: data, parentDataProperty: "tax_details", rootData })) {
        if (vErrors === null) vErrors = validate472.errors; else for (const error of validate472.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.lei !== void 0) {
      let data30 = data.lei;
      if (typeof data30 === "string") {
        if (!pattern14.test(data30)) {
          const err24 = { instancePath: instancePath + "/lei", schemaPath: "Lei/pattern", keyword: "pattern", params: { pattern: "^[A-Z0-9]{18}[0-9]{2}$" } };
          (vErrors ??= []).push(err24);
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/lei", schemaPath: "Lei/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if (data.registered_jurisdiction !== void 0) {
      if (typeof data.registered_jurisdiction !== "string") {
        const err26 = { instancePath: instancePath + "/registered_jurisdiction", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    if (data.organization_status !== void 0) {
      if (typeof data.organization_status !== "string") {
        const err27 = { instancePath: instancePath + "/organization_status", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    if (data.incorporation_date !== void 0) {
      let data33 = data.incorporation_date;
      if (typeof data33 === "string") {
        if (!pattern2.test(data33)) {
          const err28 = { instancePath: instancePath + "/incorporation_date", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err28);
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/incorporation_date", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if (data.last_accounts_date !== void 0) {
      let data34 = data.last_accounts_date;
      if (typeof data34 === "string") {
        if (!pattern2.test(data34)) {
          const err30 = { instancePath: instancePath + "/last_accounts_date", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err30);
          errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/last_accounts_date", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err31);
        errors++;
      }
    }
    if (data.last_annual_turnover !== void 0) {
      if (!validate455(data.last_annual_turnover, { instancePath: instancePath + "/last_annual_turnover", parentData: data, parentDataProperty: "last_annual_turnover", rootData })) {
        if (vErrors === null) vErrors = validate455.errors; else for (const error of validate455.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data["uk.sic_code"] !== void 0) {
      if (!validate478(data["uk.sic_code"], { instancePath: instancePath + "/uk.sic_code", parentData: data, parentDataProperty: "uk.sic_code", rootData })) {
        if (vErrors === null) vErrors = validate478.errors; else for (const error of validate478.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data["eu.eori_code"] !== void 0) {
      let data37 = data["eu.eori_code"];
      if (typeof data37 === "string") {
        if (!pattern29.test(data37)) {
          const err32 = { instancePath: instancePath + "/eu.eori_code", schemaPath: "EoriNumber/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}[A-Z0-9]{1,15}$" } };
          (vErrors ??= []).push(err32);
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/eu.eori_code", schemaPath: "EoriNumber/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    if (data["eu.seed_number"] !== void 0) {
      let data38 = data["eu.seed_number"];
      if (typeof data38 === "string") {
        if (!pattern30.test(data38)) {
          const err34 = { instancePath: instancePath + "/eu.seed_number", schemaPath: "SeedNumber/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}[A-Z0-9]{11}$" } };
          (vErrors ??= []).push(err34);
          errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/eu.seed_number", schemaPath: "SeedNumber/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err35);
        errors++;
      }
    }
    if (data["uk.duns_number"] !== void 0) {
      let data39 = data["uk.duns_number"];
      if (typeof data39 === "string") {
        if (!pattern31.test(data39)) {
          const err36 = { instancePath: instancePath + "/uk.duns_number", schemaPath: "DunsNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9]{9}$" } };
          (vErrors ??= []).push(err36);
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/uk.duns_number", schemaPath: "DunsNumber/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err37);
        errors++;
      }
    }
    if (data.dprn !== void 0) {
      if (!validate442(data.dprn, { instancePath: instancePath + "/dprn", parentData: data, parentDataProperty: "dprn", rootData })) {
        if (vErrors === null) vErrors = validate442.errors; else for (const error of validate442.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.first_account_open !== void 0) {
      let data41 = data.first_account_open;
      if (typeof data41 === "string") {
        if (!pattern2.test(data41)) {
          const err38 = { instancePath: instancePath + "/first_account_open", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err38);
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/first_account_open", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err39);
        errors++;
      }
    }
    if (data.has_active_account !== void 0) {
      if (typeof data.has_active_account !== "boolean") {
        const err40 = { instancePath: instancePath + "/has_active_account", schemaPath: "ExtendedCustomerAttributes/properties/has_active_account/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err40);
        errors++;
      }
    }
    if (data.account_activity !== void 0) {
      let data43 = data.account_activity;
      if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
        if (Object.keys(data43).length < 1) {
          const err41 = { instancePath: instancePath + "/account_activity", schemaPath: "AccountActivity/minProperties", keyword: "minProperties", params: { limit: 1 } };
          (vErrors ??= []).push(err41);
          errors++;
        }
        for (const key0 in data43) {
          if (!(key0 === "active" || key0 === "active_duration")) {
            const err42 = { instancePath: instancePath + "/account_activity", schemaPath: "AccountActivity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            (vErrors ??= []).push(err42);
            errors++;
          }
        }
        if (data43.active !== void 0) {
          if (typeof data43.active !== "boolean") {
            const err43 = { instancePath: instancePath + "/account_activity/active", schemaPath: "AccountActivity/properties/active/type", keyword: "type", params: { type: "boolean" } };
            (vErrors ??= []).push(err43);
            errors++;
          }
        }
        if (data43.active_duration !== void 0) {
          let data45 = data43.active_duration;
          if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
            const err44 = { instancePath: instancePath + "/account_activity/active_duration", schemaPath: "AccountActivity/properties/active_duration/type", keyword: "type", params: { type: "integer" } };
            (vErrors ??= []).push(err44);
            errors++;
          }
          if (typeof data45 == "number" && isFinite(data45)) {
            if (data45 < 0 || isNaN(data45)) {
              const err45 = { instancePath: instancePath + "/account_activity/active_duration", schemaPath: "AccountActivity/properties/active_duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              (vErrors ??= []).push(err45);
              errors++;
            }
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/account_activity", schemaPath: "AccountActivity/type", keyword: "type", params: { type: "object" } };
        (vErrors ??= []).push(err46);
        errors++;
      }
    }
  } else {
    const err47 = { instancePath, schemaPath: "ExtendedCustomerAttributes/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err47);
    errors++;
  }
  validate416.errors = vErrors;
  return errors === 0;
}
var VerifiedClaims = validate481;
function validate487(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "evidence_classification")) {
        const err0 = { instancePath, schemaPath: "EvidenceMetadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.evidence_classification !== void 0) {
      if (typeof data.evidence_classification !== "string") {
        const err1 = { instancePath: instancePath + "/evidence_classification", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "EvidenceMetadata/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate487.errors = vErrors;
  return errors === 0;
}
function validate486(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check_id === void 0) {
      const err0 = { instancePath, schemaPath: "EvidenceReference/required", keyword: "required", params: { missingProperty: "check_id" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "check_id" || key0 === "evidence_metadata")) {
        const err1 = { instancePath, schemaPath: "EvidenceReference/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.check_id !== void 0) {
      if (typeof data.check_id !== "string") {
        const err2 = { instancePath: instancePath + "/check_id", schemaPath: "CheckId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.evidence_metadata !== void 0) {
      if (!validate487(data.evidence_metadata, { instancePath: instancePath + "/evidence_metadata", parentData: data, parentDataProperty: "evidence_metadata", rootData })) {
        if (vErrors === null) vErrors = validate487.errors; else for (const error of validate487.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "EvidenceReference/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate486.errors = vErrors;
  return errors === 0;
}
function validate485(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "assurance_type" || key0 === "assurance_classification" || key0 === "evidence_ref")) {
        const err0 = { instancePath, schemaPath: "AssuranceDetails/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.assurance_type !== void 0) {
      let data0 = data.assurance_type;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/assurance_type", schemaPath: "AssuranceType/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/assurance_type", schemaPath: "AssuranceType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.assurance_classification !== void 0) {
      if (typeof data.assurance_classification !== "string") {
        const err3 = { instancePath: instancePath + "/assurance_classification", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.evidence_ref !== void 0) {
      let data2 = data.evidence_ref;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err4 = { instancePath: instancePath + "/evidence_ref", schemaPath: "AssuranceDetails/properties/evidence_ref/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate486(data2[i0], { instancePath: instancePath + "/evidence_ref/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate486.errors; else for (const error of validate486.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/evidence_ref", schemaPath: "AssuranceDetails/properties/evidence_ref/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "AssuranceDetails/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err6);
    errors++;
  }
  validate485.errors = vErrors;
  return errors === 0;
}
function validate484(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "AssuranceProcess/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "policy" || key0 === "procedure" || key0 === "assurance_details")) {
        const err1 = { instancePath, schemaPath: "AssuranceProcess/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.policy !== void 0) {
      let data0 = data.policy;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/policy", schemaPath: "AssurancePolicy/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/policy", schemaPath: "AssurancePolicy/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.procedure !== void 0) {
      let data1 = data.procedure;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/procedure", schemaPath: "AssuranceProcedure/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/procedure", schemaPath: "AssuranceProcedure/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.assurance_details !== void 0) {
      let data2 = data.assurance_details;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err6 = { instancePath: instancePath + "/assurance_details", schemaPath: "AssuranceProcess/properties/assurance_details/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate485(data2[i0], { instancePath: instancePath + "/assurance_details/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate485.errors; else for (const error of validate485.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/assurance_details", schemaPath: "AssuranceProcess/properties/assurance_details/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "AssuranceProcess/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err8);
    errors++;
  }
  validate484.errors = vErrors;
  return errors === 0;
}
var schema209 = { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["document", "electronic_record", "vouch", "electronic_signature"] } }, "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["document"] } } }, "then": { "$ref": "DocumentEvidence" }, "else": { "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["electronic_record"] } } }, "then": { "$ref": "ElectronicRecordEvidence" }, "else": { "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["vouch"] } } }, "then": { "$ref": "VouchEvidence" }, "else": { "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["electronic_signature"] } } }, "then": { "$ref": "ElectronicSignatureEvidence" }, "else": true } } } };
var pattern33 = /* @__PURE__ */ new RegExp("^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$", "u");
function validate494(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check_method === void 0) {
      const err0 = { instancePath, schemaPath: "CheckDetails/required", keyword: "required", params: { missingProperty: "check_method" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "check_method" || key0 === "organization" || key0 === "check_id" || key0 === "time")) {
        const err1 = { instancePath, schemaPath: "CheckDetails/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.check_method !== void 0) {
      let data0 = data.check_method;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/check_method", schemaPath: "CheckMethod/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/check_method", schemaPath: "CheckMethod/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.organization !== void 0) {
      if (typeof data.organization !== "string") {
        const err4 = { instancePath: instancePath + "/organization", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.check_id !== void 0) {
      if (typeof data.check_id !== "string") {
        const err5 = { instancePath: instancePath + "/check_id", schemaPath: "CheckId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data3 = data.time;
      if (typeof data3 === "string") {
        if (!pattern33.test(data3)) {
          const err6 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "CheckDetails/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err8);
    errors++;
  }
  validate494.errors = vErrors;
  return errors === 0;
}
var schema222 = { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "Text" }, "formatted": { "$ref": "Text" }, "street_address": { "$ref": "Text" }, "locality": { "$ref": "Text" }, "region": { "$ref": "Text" }, "postal_code": { "$ref": "Text" }, "country": { "$ref": "Text" }, "country_code": { "$ref": "IcaoCountryCode" }, "jurisdiction": { "$ref": "Text" } } };
var pattern37 = /* @__PURE__ */ new RegExp("^(?:[A-Za-z]{2,3}|D(?:<<)?)$", "u");
function validate497(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema222.properties, key0)) {
        const err0 = { instancePath, schemaPath: "Issuer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.formatted !== void 0) {
      if (typeof data.formatted !== "string") {
        const err2 = { instancePath: instancePath + "/formatted", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.street_address !== void 0) {
      if (typeof data.street_address !== "string") {
        const err3 = { instancePath: instancePath + "/street_address", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.locality !== void 0) {
      if (typeof data.locality !== "string") {
        const err4 = { instancePath: instancePath + "/locality", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.region !== void 0) {
      if (typeof data.region !== "string") {
        const err5 = { instancePath: instancePath + "/region", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.postal_code !== void 0) {
      if (typeof data.postal_code !== "string") {
        const err6 = { instancePath: instancePath + "/postal_code", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.country !== void 0) {
      if (typeof data.country !== "string") {
        const err7 = { instancePath: instancePath + "/country", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.country_code !== void 0) {
      let data7 = data.country_code;
      if (typeof data7 === "string") {
        if (!pattern37.test(data7)) {
          const err8 = { instancePath: instancePath + "/country_code", schemaPath: "IcaoCountryCode/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z]{2,3}|D(?:<<)?)$" } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/country_code", schemaPath: "IcaoCountryCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.jurisdiction !== void 0) {
      if (typeof data.jurisdiction !== "string") {
        const err10 = { instancePath: instancePath + "/jurisdiction", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "Issuer/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err11);
    errors++;
  }
  validate497.errors = vErrors;
  return errors === 0;
}
function validate496(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "DocumentDetails/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "document_number" || key0 === "serial_number" || key0 === "date_of_issuance" || key0 === "date_of_expiry" || key0 === "issuer")) {
        const err1 = { instancePath, schemaPath: "DocumentDetails/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/type", schemaPath: "DocumentType/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "DocumentType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.document_number !== void 0) {
      if (typeof data.document_number !== "string") {
        const err4 = { instancePath: instancePath + "/document_number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.serial_number !== void 0) {
      if (typeof data.serial_number !== "string") {
        const err5 = { instancePath: instancePath + "/serial_number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.date_of_issuance !== void 0) {
      let data3 = data.date_of_issuance;
      if (typeof data3 === "string") {
        if (!pattern2.test(data3)) {
          const err6 = { instancePath: instancePath + "/date_of_issuance", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/date_of_issuance", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.date_of_expiry !== void 0) {
      let data4 = data.date_of_expiry;
      if (typeof data4 === "string") {
        if (!pattern2.test(data4)) {
          const err8 = { instancePath: instancePath + "/date_of_expiry", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/date_of_expiry", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate497(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData })) {
        if (vErrors === null) vErrors = validate497.errors; else for (const error of validate497.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "DocumentDetails/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate496.errors = vErrors;
  return errors === 0;
}
var schema238 = { "type": ["string", "null"], "pattern": "^[\\x20-\\x7E]+$" };
var pattern38 = /* @__PURE__ */ new RegExp("^https://[\\x21-\\x7E]+$", "u");
var pattern39 = /* @__PURE__ */ new RegExp("^[\\x20-\\x7E]+$", "u");
var pattern40 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9+/]+={0,2}$", "u");
function validate503(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.alg === void 0) {
      const err0 = { instancePath, schemaPath: "Digest/required", keyword: "required", params: { missingProperty: "alg" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.value === void 0) {
      const err1 = { instancePath, schemaPath: "Digest/required", keyword: "required", params: { missingProperty: "value" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "alg" || key0 === "value")) {
        const err2 = { instancePath, schemaPath: "Digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.alg !== void 0) {
      let data0 = data.alg;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/alg", schemaPath: "DigestAlgorithm/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/alg", schemaPath: "DigestAlgorithm/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if (typeof data1 === "string") {
        if (!pattern40.test(data1)) {
          const err5 = { instancePath: instancePath + "/value", schemaPath: "Base64/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/value", schemaPath: "Base64/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "Digest/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate503.errors = vErrors;
  return errors === 0;
}
function validate502(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0) {
      const err0 = { instancePath, schemaPath: "ExternalAttachment/required", keyword: "required", params: { missingProperty: "url" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.digest === void 0) {
      const err1 = { instancePath, schemaPath: "ExternalAttachment/required", keyword: "required", params: { missingProperty: "digest" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "desc" || key0 === "type" || key0 === "url" || key0 === "access_token" || key0 === "exp" || key0 === "digest")) {
        const err2 = { instancePath, schemaPath: "ExternalAttachment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.desc !== void 0) {
      if (typeof data.desc !== "string") {
        const err3 = { instancePath: instancePath + "/desc", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/type", schemaPath: "AttachmentType/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/type", schemaPath: "AttachmentType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data2 = data.url;
      if (typeof data2 === "string") {
        if (!pattern38.test(data2)) {
          const err6 = { instancePath: instancePath + "/url", schemaPath: "AttachmentUrl/pattern", keyword: "pattern", params: { pattern: "^https://[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/url", schemaPath: "AttachmentUrl/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.access_token !== void 0) {
      let data3 = data.access_token;
      if (typeof data3 !== "string" && data3 !== null) {
        const err8 = { instancePath: instancePath + "/access_token", schemaPath: "AttachmentAccessToken/type", keyword: "type", params: { type: schema238.type } };
        (vErrors ??= []).push(err8);
        errors++;
      }
      if (typeof data3 === "string") {
        if (!pattern39.test(data3)) {
          const err9 = { instancePath: instancePath + "/access_token", schemaPath: "AttachmentAccessToken/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err9);
          errors++;
        }
      }
    }
    if (data.exp !== void 0) {
      let data4 = data.exp;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        const err10 = { instancePath: instancePath + "/exp", schemaPath: "NumericDate/type", keyword: "type", params: { type: "number" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.digest !== void 0) {
      if (!validate503(data.digest, { instancePath: instancePath + "/digest", parentData: data, parentDataProperty: "digest", rootData })) {
        if (vErrors === null) vErrors = validate503.errors; else for (const error of validate503.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "ExternalAttachment/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err11);
    errors++;
  }
  validate502.errors = vErrors;
  return errors === 0;
}
var pattern41 = /* @__PURE__ */ new RegExp("^(?!(?:[Mm][Uu][Ll][Tt][Ii][Pp][Aa][Rr][Tt]|[Mm][Ee][Ss][Ss][Aa][Gg][Ee])/)[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}(?:[ \\t]*;[\\t\\x20-\\x7E]*)?$", "u");
function validate506(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.content_type === void 0) {
      const err0 = { instancePath, schemaPath: "EmbeddedAttachment/required", keyword: "required", params: { missingProperty: "content_type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.content === void 0) {
      const err1 = { instancePath, schemaPath: "EmbeddedAttachment/required", keyword: "required", params: { missingProperty: "content" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "desc" || key0 === "type" || key0 === "content_type" || key0 === "content")) {
        const err2 = { instancePath, schemaPath: "EmbeddedAttachment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.desc !== void 0) {
      if (typeof data.desc !== "string") {
        const err3 = { instancePath: instancePath + "/desc", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/type", schemaPath: "AttachmentType/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/type", schemaPath: "AttachmentType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.content_type !== void 0) {
      let data2 = data.content_type;
      if (typeof data2 === "string") {
        if (!pattern41.test(data2)) {
          const err6 = { instancePath: instancePath + "/content_type", schemaPath: "ContentType/pattern", keyword: "pattern", params: { pattern: "^(?!(?:[Mm][Uu][Ll][Tt][Ii][Pp][Aa][Rr][Tt]|[Mm][Ee][Ss][Ss][Aa][Gg][Ee])/)[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}(?:[ \\t]*;[\\t\\x20-\\x7E]*)?$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/content_type", schemaPath: "ContentType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.content !== void 0) {
      let data3 = data.content;
      if (typeof data3 === "string") {
        if (!pattern40.test(data3)) {
          const err8 = { instancePath: instancePath + "/content", schemaPath: "Base64/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/content", schemaPath: "Base64/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "EmbeddedAttachment/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate506.errors = vErrors;
  return errors === 0;
}
function validate501(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.url === void 0 && (missing0 = "url")) {
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    if (!validate502(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate502.errors; else for (const error of validate502.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs3 = errors;
    if (!validate506(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate506.errors; else for (const error of validate506.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "Attachment/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate501.errors = vErrors;
  return errors === 0;
}
function validate500(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate501(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        if (vErrors === null) vErrors = validate501.errors; else for (const error of validate501.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "Attachments/type", keyword: "type", params: { type: "array" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate500.errors = vErrors;
  return errors === 0;
}
var pattern45 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", "u");
var pattern46 = /* @__PURE__ */ new RegExp("^[A-Za-z]{2,4}$", "u");
function validate513(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "PlaceOfBirth/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "country" || key0 === "region" || key0 === "locality")) {
        const err1 = { instancePath, schemaPath: "PlaceOfBirth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.country !== void 0) {
      let data0 = data.country;
      if (typeof data0 === "string") {
        if (!pattern46.test(data0)) {
          const err2 = { instancePath: instancePath + "/country", schemaPath: "BirthCountryCode/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,4}$" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/country", schemaPath: "BirthCountryCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.region !== void 0) {
      if (typeof data.region !== "string") {
        const err4 = { instancePath: instancePath + "/region", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.locality !== void 0) {
      if (typeof data.locality !== "string") {
        const err5 = { instancePath: instancePath + "/locality", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "PlaceOfBirth/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err6);
    errors++;
  }
  validate513.errors = vErrors;
  return errors === 0;
}
function validate515(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern37.test(data0)) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "IcaoCountryCode/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z]{2,3}|D(?:<<)?)$" } };
          (vErrors ??= []).push(err0);
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "IcaoCountryCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "Nationalities/type", keyword: "type", params: { type: "array" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate515.errors = vErrors;
  return errors === 0;
}
function validate511(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err0 = { instancePath: instancePath + "/name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.given_name !== void 0) {
      if (typeof data.given_name !== "string") {
        const err1 = { instancePath: instancePath + "/given_name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.family_name !== void 0) {
      if (typeof data.family_name !== "string") {
        const err2 = { instancePath: instancePath + "/family_name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.middle_name !== void 0) {
      if (typeof data.middle_name !== "string") {
        const err3 = { instancePath: instancePath + "/middle_name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.nickname !== void 0) {
      if (typeof data.nickname !== "string") {
        const err4 = { instancePath: instancePath + "/nickname", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.preferred_username !== void 0) {
      if (typeof data.preferred_username !== "string") {
        const err5 = { instancePath: instancePath + "/preferred_username", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.profile !== void 0) {
      if (typeof data.profile !== "string") {
        const err6 = { instancePath: instancePath + "/profile", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.picture !== void 0) {
      if (typeof data.picture !== "string") {
        const err7 = { instancePath: instancePath + "/picture", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.website !== void 0) {
      if (typeof data.website !== "string") {
        const err8 = { instancePath: instancePath + "/website", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.email !== void 0) {
      let data9 = data.email;
      if (typeof data9 === "string") {
        if (!pattern1.test(data9)) {
          const err9 = { instancePath: instancePath + "/email", schemaPath: "EmailAddress/pattern", keyword: "pattern", params: { pattern: "^.+@[^@\\s]+$" } };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/email", schemaPath: "EmailAddress/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.email_verified !== void 0) {
      if (typeof data.email_verified !== "boolean") {
        const err11 = { instancePath: instancePath + "/email_verified", schemaPath: "EndUserClaims/properties/email_verified/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.gender !== void 0) {
      if (typeof data.gender !== "string") {
        const err12 = { instancePath: instancePath + "/gender", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.birthdate !== void 0) {
      let data12 = data.birthdate;
      if (typeof data12 === "string") {
        if (!pattern18.test(data12)) {
          const err13 = { instancePath: instancePath + "/birthdate", schemaPath: "BirthDate/pattern", keyword: "pattern", params: { pattern: "^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)|(?!0{4})[0-9]{4})$" } };
          (vErrors ??= []).push(err13);
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/birthdate", schemaPath: "BirthDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data.zoneinfo !== void 0) {
      if (typeof data.zoneinfo !== "string") {
        const err15 = { instancePath: instancePath + "/zoneinfo", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
    if (data.locale !== void 0) {
      let data14 = data.locale;
      if (typeof data14 === "string") {
        if (!pattern45.test(data14)) {
          const err16 = { instancePath: instancePath + "/locale", schemaPath: "Locale/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_-]*$" } };
          (vErrors ??= []).push(err16);
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/locale", schemaPath: "Locale/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if (data.phone_number !== void 0) {
      if (typeof data.phone_number !== "string") {
        const err18 = { instancePath: instancePath + "/phone_number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if (data.phone_number_verified !== void 0) {
      if (typeof data.phone_number_verified !== "boolean") {
        const err19 = { instancePath: instancePath + "/phone_number_verified", schemaPath: "EndUserClaims/properties/phone_number_verified/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err19);
        errors++;
      }
    }
    if (data.address !== void 0) {
      if (!validate446(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData })) {
        if (vErrors === null) vErrors = validate446.errors; else for (const error of validate446.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.updated_at !== void 0) {
      let data18 = data.updated_at;
      if (!(typeof data18 == "number" && isFinite(data18))) {
        const err20 = { instancePath: instancePath + "/updated_at", schemaPath: "NumericDate/type", keyword: "type", params: { type: "number" } };
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if (data.place_of_birth !== void 0) {
      if (!validate513(data.place_of_birth, { instancePath: instancePath + "/place_of_birth", parentData: data, parentDataProperty: "place_of_birth", rootData })) {
        if (vErrors === null) vErrors = validate513.errors; else for (const error of validate513.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.nationalities !== void 0) {
      if (!validate515(data.nationalities, { instancePath: instancePath + "/nationalities", parentData: data, parentDataProperty: "nationalities", rootData })) {
        if (vErrors === null) vErrors = validate515.errors; else for (const error of validate515.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birth_family_name !== void 0) {
      if (typeof data.birth_family_name !== "string") {
        const err21 = { instancePath: instancePath + "/birth_family_name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if (data.birth_given_name !== void 0) {
      if (typeof data.birth_given_name !== "string") {
        const err22 = { instancePath: instancePath + "/birth_given_name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    if (data.birth_middle_name !== void 0) {
      if (typeof data.birth_middle_name !== "string") {
        const err23 = { instancePath: instancePath + "/birth_middle_name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    if (data.salutation !== void 0) {
      if (typeof data.salutation !== "string") {
        const err24 = { instancePath: instancePath + "/salutation", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        const err25 = { instancePath: instancePath + "/title", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if (data.msisdn !== void 0) {
      let data26 = data.msisdn;
      if (typeof data26 === "string") {
        if (!pattern0.test(data26)) {
          const err26 = { instancePath: instancePath + "/msisdn", schemaPath: "Msisdn/pattern", keyword: "pattern", params: { pattern: "^\\+?[1-9][0-9]{4,14}$" } };
          (vErrors ??= []).push(err26);
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/msisdn", schemaPath: "Msisdn/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    if (data.also_known_as !== void 0) {
      if (typeof data.also_known_as !== "string") {
        const err28 = { instancePath: instancePath + "/also_known_as", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "EndUserClaims/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err29);
    errors++;
  }
  validate511.errors = vErrors;
  return errors === 0;
}
function validate510(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate511(data, { instancePath, parentData, parentDataProperty, rootData })) {
    if (vErrors === null) vErrors = validate511.errors; else for (const error of validate511.errors) vErrors.push(error);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "DerivedClaims/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  }
  validate510.errors = vErrors;
  return errors === 0;
}
function validate493(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "DocumentEvidence/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "check_details" || key0 === "document_details" || key0 === "attachments" || key0 === "derived_claims")) {
        const err1 = { instancePath, schemaPath: "DocumentEvidence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("document" !== data.type) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "DocumentEvidence/properties/type/const", keyword: "const", params: { allowedValue: "document" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.check_details !== void 0) {
      let data1 = data.check_details;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/check_details", schemaPath: "DocumentEvidence/properties/check_details/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate494(data1[i0], { instancePath: instancePath + "/check_details/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate494.errors; else for (const error of validate494.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/check_details", schemaPath: "DocumentEvidence/properties/check_details/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.document_details !== void 0) {
      if (!validate496(data.document_details, { instancePath: instancePath + "/document_details", parentData: data, parentDataProperty: "document_details", rootData })) {
        if (vErrors === null) vErrors = validate496.errors; else for (const error of validate496.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate500(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate500.errors; else for (const error of validate500.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.derived_claims !== void 0) {
      if (!validate510(data.derived_claims, { instancePath: instancePath + "/derived_claims", parentData: data, parentDataProperty: "derived_claims", rootData })) {
        if (vErrors === null) vErrors = validate510.errors; else for (const error of validate510.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "DocumentEvidence/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate493.errors = vErrors;
  return errors === 0;
}
var schema284 = { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "Text" }, "formatted": { "$ref": "Text" }, "street_address": { "$ref": "Text" }, "locality": { "$ref": "Text" }, "region": { "$ref": "Text" }, "postal_code": { "$ref": "Text" }, "country": { "$ref": "Text" }, "country_code": { "$ref": "IcaoCountryCode" }, "jurisdiction": { "$ref": "Text" } } };
function validate523(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema284.properties, key0)) {
        const err0 = { instancePath, schemaPath: "RecordSource/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.formatted !== void 0) {
      if (typeof data.formatted !== "string") {
        const err2 = { instancePath: instancePath + "/formatted", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.street_address !== void 0) {
      if (typeof data.street_address !== "string") {
        const err3 = { instancePath: instancePath + "/street_address", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.locality !== void 0) {
      if (typeof data.locality !== "string") {
        const err4 = { instancePath: instancePath + "/locality", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.region !== void 0) {
      if (typeof data.region !== "string") {
        const err5 = { instancePath: instancePath + "/region", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.postal_code !== void 0) {
      if (typeof data.postal_code !== "string") {
        const err6 = { instancePath: instancePath + "/postal_code", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.country !== void 0) {
      if (typeof data.country !== "string") {
        const err7 = { instancePath: instancePath + "/country", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.country_code !== void 0) {
      let data7 = data.country_code;
      if (typeof data7 === "string") {
        if (!pattern37.test(data7)) {
          const err8 = { instancePath: instancePath + "/country_code", schemaPath: "IcaoCountryCode/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z]{2,3}|D(?:<<)?)$" } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/country_code", schemaPath: "IcaoCountryCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.jurisdiction !== void 0) {
      if (typeof data.jurisdiction !== "string") {
        const err10 = { instancePath: instancePath + "/jurisdiction", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "RecordSource/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err11);
    errors++;
  }
  validate523.errors = vErrors;
  return errors === 0;
}
function validate522(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "ElectronicRecord/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "created_at" || key0 === "date_of_expiry" || key0 === "source")) {
        const err1 = { instancePath, schemaPath: "ElectronicRecord/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/type", schemaPath: "RecordType/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "RecordType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data1 = data.created_at;
      if (typeof data1 === "string") {
        if (!pattern33.test(data1)) {
          const err4 = { instancePath: instancePath + "/created_at", schemaPath: "Timestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/created_at", schemaPath: "Timestamp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.date_of_expiry !== void 0) {
      let data2 = data.date_of_expiry;
      if (typeof data2 === "string") {
        if (!pattern2.test(data2)) {
          const err6 = { instancePath: instancePath + "/date_of_expiry", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/date_of_expiry", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (!validate523(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        if (vErrors === null) vErrors = validate523.errors; else for (const error of validate523.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "ElectronicRecord/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err8);
    errors++;
  }
  validate522.errors = vErrors;
  return errors === 0;
}
function validate520(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "ElectronicRecordEvidence/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "check_details" || key0 === "record" || key0 === "attachments" || key0 === "derived_claims")) {
        const err1 = { instancePath, schemaPath: "ElectronicRecordEvidence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("electronic_record" !== data.type) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "ElectronicRecordEvidence/properties/type/const", keyword: "const", params: { allowedValue: "electronic_record" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.check_details !== void 0) {
      let data1 = data.check_details;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate494(data1[i0], { instancePath: instancePath + "/check_details/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate494.errors; else for (const error of validate494.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/check_details", schemaPath: "ElectronicRecordEvidence/properties/check_details/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.record !== void 0) {
      if (!validate522(data.record, { instancePath: instancePath + "/record", parentData: data, parentDataProperty: "record", rootData })) {
        if (vErrors === null) vErrors = validate522.errors; else for (const error of validate522.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate500(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate500.errors; else for (const error of validate500.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.derived_claims !== void 0) {
      if (!validate510(data.derived_claims, { instancePath: instancePath + "/derived_claims", parentData: data, parentDataProperty: "derived_claims", rootData })) {
        if (vErrors === null) vErrors = validate510.errors; else for (const error of validate510.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "ElectronicRecordEvidence/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err4);
    errors++;
  }
  validate520.errors = vErrors;
  return errors === 0;
}
var schema300 = { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "Text" }, "birthdate": { "$ref": "BirthDate" }, "formatted": { "$ref": "Text" }, "street_address": { "$ref": "Text" }, "locality": { "$ref": "Text" }, "region": { "$ref": "Text" }, "postal_code": { "$ref": "Text" }, "country": { "$ref": "Text" }, "country_code": { "$ref": "IcaoCountryCode" }, "occupation": { "$ref": "Text" }, "organization": { "$ref": "Text" } } };
function validate532(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema300.properties, key0)) {
        const err0 = { instancePath, schemaPath: "Voucher/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.birthdate !== void 0) {
      let data1 = data.birthdate;
      if (typeof data1 === "string") {
        if (!pattern18.test(data1)) {
          const err2 = { instancePath: instancePath + "/birthdate", schemaPath: "BirthDate/pattern", keyword: "pattern", params: { pattern: "^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)|(?!0{4})[0-9]{4})$" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/birthdate", schemaPath: "BirthDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.formatted !== void 0) {
      if (typeof data.formatted !== "string") {
        const err4 = { instancePath: instancePath + "/formatted", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.street_address !== void 0) {
      if (typeof data.street_address !== "string") {
        const err5 = { instancePath: instancePath + "/street_address", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.locality !== void 0) {
      if (typeof data.locality !== "string") {
        const err6 = { instancePath: instancePath + "/locality", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.region !== void 0) {
      if (typeof data.region !== "string") {
        const err7 = { instancePath: instancePath + "/region", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.postal_code !== void 0) {
      if (typeof data.postal_code !== "string") {
        const err8 = { instancePath: instancePath + "/postal_code", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.country !== void 0) {
      if (typeof data.country !== "string") {
        const err9 = { instancePath: instancePath + "/country", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.country_code !== void 0) {
      let data8 = data.country_code;
      if (typeof data8 === "string") {
        if (!pattern37.test(data8)) {
          const err10 = { instancePath: instancePath + "/country_code", schemaPath: "IcaoCountryCode/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z]{2,3}|D(?:<<)?)$" } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/country_code", schemaPath: "IcaoCountryCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.occupation !== void 0) {
      if (typeof data.occupation !== "string") {
        const err12 = { instancePath: instancePath + "/occupation", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.organization !== void 0) {
      if (typeof data.organization !== "string") {
        const err13 = { instancePath: instancePath + "/organization", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "Voucher/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err14);
    errors++;
  }
  validate532.errors = vErrors;
  return errors === 0;
}
function validate531(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "Attestation/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "reference_number" || key0 === "date_of_issuance" || key0 === "date_of_expiry" || key0 === "voucher")) {
        const err1 = { instancePath, schemaPath: "Attestation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/type", schemaPath: "AttestationType/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "AttestationType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.reference_number !== void 0) {
      if (typeof data.reference_number !== "string") {
        const err4 = { instancePath: instancePath + "/reference_number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.date_of_issuance !== void 0) {
      let data2 = data.date_of_issuance;
      if (typeof data2 === "string") {
        if (!pattern2.test(data2)) {
          const err5 = { instancePath: instancePath + "/date_of_issuance", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/date_of_issuance", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.date_of_expiry !== void 0) {
      let data3 = data.date_of_expiry;
      if (typeof data3 === "string") {
        if (!pattern2.test(data3)) {
          const err7 = { instancePath: instancePath + "/date_of_expiry", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/date_of_expiry", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.voucher !== void 0) {
      if (!validate532(data.voucher, { instancePath: instancePath + "/voucher", parentData: data, parentDataProperty: "voucher", rootData })) {
        if (vErrors === null) vErrors = validate532.errors; else for (const error of validate532.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "Attestation/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err9);
    errors++;
  }
  validate531.errors = vErrors;
  return errors === 0;
}
function validate529(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "VouchEvidence/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "check_details" || key0 === "attestation" || key0 === "attachments" || key0 === "derived_claims")) {
        const err1 = { instancePath, schemaPath: "VouchEvidence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("vouch" !== data.type) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "VouchEvidence/properties/type/const", keyword: "const", params: { allowedValue: "vouch" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.check_details !== void 0) {
      let data1 = data.check_details;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate494(data1[i0], { instancePath: instancePath + "/check_details/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate494.errors; else for (const error of validate494.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/check_details", schemaPath: "VouchEvidence/properties/check_details/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.attestation !== void 0) {
      if (!validate531(data.attestation, { instancePath: instancePath + "/attestation", parentData: data, parentDataProperty: "attestation", rootData })) {
        if (vErrors === null) vErrors = validate531.errors; else for (const error of validate531.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate500(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate500.errors; else for (const error of validate500.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.derived_claims !== void 0) {
      if (!validate510(data.derived_claims, { instancePath: instancePath + "/derived_claims", parentData: data, parentDataProperty: "derived_claims", rootData })) {
        if (vErrors === null) vErrors = validate510.errors; else for (const error of validate510.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "VouchEvidence/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err4);
    errors++;
  }
  validate529.errors = vErrors;
  return errors === 0;
}
function validate538(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "ElectronicSignatureEvidence/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.signature_type === void 0) {
      const err1 = { instancePath, schemaPath: "ElectronicSignatureEvidence/required", keyword: "required", params: { missingProperty: "signature_type" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.issuer === void 0) {
      const err2 = { instancePath, schemaPath: "ElectronicSignatureEvidence/required", keyword: "required", params: { missingProperty: "issuer" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.serial_number === void 0) {
      const err3 = { instancePath, schemaPath: "ElectronicSignatureEvidence/required", keyword: "required", params: { missingProperty: "serial_number" } };
      (vErrors ??= []).push(err3);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "signature_type" || key0 === "issuer" || key0 === "serial_number" || key0 === "created_at" || key0 === "attachments" || key0 === "derived_claims")) {
        const err4 = { instancePath, schemaPath: "ElectronicSignatureEvidence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("electronic_signature" !== data.type) {
        const err5 = { instancePath: instancePath + "/type", schemaPath: "ElectronicSignatureEvidence/properties/type/const", keyword: "const", params: { allowedValue: "electronic_signature" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.signature_type !== void 0) {
      let data1 = data.signature_type;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err6 = { instancePath: instancePath + "/signature_type", schemaPath: "SignatureType/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/signature_type", schemaPath: "SignatureType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.issuer !== void 0) {
      if (typeof data.issuer !== "string") {
        const err8 = { instancePath: instancePath + "/issuer", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.serial_number !== void 0) {
      if (typeof data.serial_number !== "string") {
        const err9 = { instancePath: instancePath + "/serial_number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data4 = data.created_at;
      if (typeof data4 === "string") {
        if (!pattern33.test(data4)) {
          const err10 = { instancePath: instancePath + "/created_at", schemaPath: "Timestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/created_at", schemaPath: "Timestamp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate500(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate500.errors; else for (const error of validate500.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.derived_claims !== void 0) {
      if (!validate510(data.derived_claims, { instancePath: instancePath + "/derived_claims", parentData: data, parentDataProperty: "derived_claims", rootData })) {
        if (vErrors === null) vErrors = validate510.errors; else for (const error of validate510.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "ElectronicSignatureEvidence/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err12);
    errors++;
  }
  validate538.errors = vErrors;
  return errors === 0;
}
function validate492(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type")) {
        const err0 = {};
        (vErrors ??= []).push(err0);
        errors++;
      } else {
        if (data.type !== void 0) {
          if (!(data.type === "document")) {
            const err1 = {};
            (vErrors ??= []).push(err1);
            errors++;
          }
        }
      }
    } else {
      const err2 = {};
      (vErrors ??= []).push(err2);
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs5 = errors;
    if (!validate493(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate493.errors; else for (const error of validate493.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    const _errs7 = errors;
    let valid2 = true;
    const _errs8 = errors;
    if (errors === _errs8) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.type === void 0 && (missing1 = "type")) {
          const err3 = {};
          (vErrors ??= []).push(err3);
          errors++;
        } else {
          if (data.type !== void 0) {
            if (!(data.type === "electronic_record")) {
              const err4 = {};
              (vErrors ??= []).push(err4);
              errors++;
            }
          }
        }
      } else {
        const err5 = {};
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7;
    if (vErrors !== null) {
      if (_errs7) {
        vErrors.length = _errs7;
      } else {
        vErrors = null;
      }
    }
    let ifClause1;
    if (_valid1) {
      const _errs11 = errors;
      if (!validate520(data, { instancePath, parentData, parentDataProperty, rootData })) {
        if (vErrors === null) vErrors = validate520.errors; else for (const error of validate520.errors) vErrors.push(error);
        errors = vErrors.length;
      }
      var _valid1 = _errs11 === errors;
      valid2 = _valid1;
      ifClause1 = "then";
    } else {
      const _errs12 = errors;
      const _errs13 = errors;
      let valid4 = true;
      const _errs14 = errors;
      if (errors === _errs14) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing2;
          if (data.type === void 0 && (missing2 = "type")) {
            const err6 = {};
            (vErrors ??= []).push(err6);
            errors++;
          } else {
            if (data.type !== void 0) {
              if (!(data.type === "vouch")) {
                const err7 = {};
                (vErrors ??= []).push(err7);
                errors++;
              }
            }
          }
        } else {
          const err8 = {};
          (vErrors ??= []).push(err8);
          errors++;
        }
      }
      var _valid2 = _errs14 === errors;
      errors = _errs13;
      if (vErrors !== null) {
        if (_errs13) {
          vErrors.length = _errs13;
        } else {
          vErrors = null;
        }
      }
      let ifClause2;
      if (_valid2) {
        const _errs17 = errors;
        if (!validate529(data, { instancePath, parentData, parentDataProperty, rootData })) {
          if (vErrors === null) vErrors = validate529.errors; else for (const error of validate529.errors) vErrors.push(error);
          errors = vErrors.length;
        }
        var _valid2 = _errs17 === errors;
        valid4 = _valid2;
        ifClause2 = "then";
      } else {
        const _errs18 = errors;
        const _errs19 = errors;
        let valid6 = true;
        const _errs20 = errors;
        if (errors === _errs20) {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing3;
            if (data.type === void 0 && (missing3 = "type")) {
              const err9 = {};
              (vErrors ??= []).push(err9);
              errors++;
            } else {
              if (data.type !== void 0) {
                if (!(data.type === "electronic_signature")) {
                  const err10 = {};
                  (vErrors ??= []).push(err10);
                  errors++;
                }
              }
            }
          } else {
            const err11 = {};
            (vErrors ??= []).push(err11);
            errors++;
          }
        }
        var _valid3 = _errs20 === errors;
        errors = _errs19;
        if (vErrors !== null) {
          if (_errs19) {
            vErrors.length = _errs19;
          } else {
            vErrors = null;
          }
        }
        if (_valid3) {
          const _errs23 = errors;
          if (!validate538(data, { instancePath, parentData, parentDataProperty, rootData })) {
            if (vErrors === null) vErrors = validate538.errors; else for (const error of validate538.errors) vErrors.push(error);
            errors = vErrors.length;
          }
          var _valid3 = _errs23 === errors;
          valid6 = _valid3;
        }
        if (!valid6) {
          const err12 = { instancePath, schemaPath: "Evidence/else/else/else/if", keyword: "if", params: { failingKeyword: "then" } };
          (vErrors ??= []).push(err12);
          errors++;
        }
        var _valid2 = _errs18 === errors;
        valid4 = _valid2;
        ifClause2 = "else";
      }
      if (!valid4) {
        const err13 = { instancePath, schemaPath: "Evidence/else/else/if", keyword: "if", params: { failingKeyword: ifClause2 } };
        (vErrors ??= []).push(err13);
        errors++;
      }
      var _valid1 = _errs12 === errors;
      valid2 = _valid1;
      ifClause1 = "else";
    }
    if (!valid2) {
      const err14 = { instancePath, schemaPath: "Evidence/else/if", keyword: "if", params: { failingKeyword: ifClause1 } };
      (vErrors ??= []).push(err14);
      errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err15 = { instancePath, schemaPath: "Evidence/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err15);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err16 = { instancePath, schemaPath: "Evidence/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err16);
      errors++;
    }
    if (data.type !== void 0) {
      let data4 = data.type;
      if (!(data4 === "document" || data4 === "electronic_record" || data4 === "vouch" || data4 === "electronic_signature")) {
        const err17 = { instancePath: instancePath + "/type", schemaPath: "Evidence/properties/type/enum", keyword: "enum", params: { allowedValues: schema209.properties.type.enum } };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "Evidence/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err18);
    errors++;
  }
  validate492.errors = vErrors;
  return errors === 0;
}
function validate483(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trust_framework === void 0) {
      const err0 = { instancePath, schemaPath: "Verification/required", keyword: "required", params: { missingProperty: "trust_framework" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "trust_framework" || key0 === "assurance_level" || key0 === "assurance_process" || key0 === "time" || key0 === "verification_process" || key0 === "evidence")) {
        const err1 = { instancePath, schemaPath: "Verification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.trust_framework !== void 0) {
      let data0 = data.trust_framework;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/trust_framework", schemaPath: "TrustFramework/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/trust_framework", schemaPath: "TrustFramework/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.assurance_level !== void 0) {
      let data1 = data.assurance_level;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/assurance_level", schemaPath: "AssuranceLevel/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/assurance_level", schemaPath: "AssuranceLevel/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.assurance_process !== void 0) {
      if (!validate484(data.assurance_process, { instancePath: instancePath + "/assurance_process", parentData: data, parentDataProperty: "assurance_process", rootData })) {
        if (vErrors === null) vErrors = validate484.errors; else for (const error of validate484.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      let data3 = data.time;
      if (typeof data3 === "string") {
        if (!pattern33.test(data3)) {
          const err6 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.verification_process !== void 0) {
      if (typeof data.verification_process !== "string") {
        const err8 = { instancePath: instancePath + "/verification_process", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data5 = data.evidence;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err9 = { instancePath: instancePath + "/evidence", schemaPath: "Verification/properties/evidence/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err9);
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate492(data5[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate492.errors; else for (const error of validate492.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/evidence", schemaPath: "Verification/properties/evidence/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "Verification/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err11);
    errors++;
  }
  validate483.errors = vErrors;
  return errors === 0;
}
function validate482(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.verification === void 0) {
      const err0 = { instancePath, schemaPath: "VerifiedClaimsElement/required", keyword: "required", params: { missingProperty: "verification" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.claims === void 0) {
      const err1 = { instancePath, schemaPath: "VerifiedClaimsElement/required", keyword: "required", params: { missingProperty: "claims" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "verification" || key0 === "claims")) {
        const err2 = { instancePath, schemaPath: "VerifiedClaimsElement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.verification !== void 0) {
      if (!validate483(data.verification, { instancePath: instancePath + "/verification", parentData: data, parentDataProperty: "verification", rootData })) {
        if (vErrors === null) vErrors = validate483.errors; else for (const error of validate483.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.claims !== void 0) {
      if (!validate511(data.claims, { instancePath: instancePath + "/claims", parentData: data, parentDataProperty: "claims", rootData })) {
        if (vErrors === null) vErrors = validate511.errors; else for (const error of validate511.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "VerifiedClaimsElement/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate482.errors = vErrors;
  return errors === 0;
}
function validate481(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = {};
    (vErrors ??= []).push(err0);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "VerifiedClaims/then/minItems", keyword: "minItems", params: { limit: 1 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate482(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate482.errors; else for (const error of validate482.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    } else {
      const err2 = { instancePath, schemaPath: "VerifiedClaims/then/type", keyword: "type", params: { type: "array" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (!validate482(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate482.errors; else for (const error of validate482.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "VerifiedClaims/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate481.errors = vErrors;
  return errors === 0;
}
var VerifiedClaimsId2 = validate547;
var schema324 = { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["id_document", "utility_bill", "qes"] } }, "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["id_document"] } } }, "then": { "$ref": "IdDocumentEvidenceId2" }, "else": { "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["utility_bill"] } } }, "then": { "$ref": "UtilityBillEvidenceId2" }, "else": { "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["qes"] } } }, "then": { "$ref": "QesEvidenceId2" }, "else": true } } };
function validate552(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "organization" || key0 === "txn")) {
        const err0 = { instancePath, schemaPath: "VerifierId2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.organization !== void 0) {
      if (typeof data.organization !== "string") {
        const err1 = { instancePath: instancePath + "/organization", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.txn !== void 0) {
      if (typeof data.txn !== "string") {
        const err2 = { instancePath: instancePath + "/txn", schemaPath: "CheckId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "VerifierId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate552.errors = vErrors;
  return errors === 0;
}
function validate555(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "country")) {
        const err0 = { instancePath, schemaPath: "IssuerId2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.country !== void 0) {
      let data1 = data.country;
      if (typeof data1 === "string") {
        if (!pattern37.test(data1)) {
          const err2 = { instancePath: instancePath + "/country", schemaPath: "IcaoCountryCode/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z]{2,3}|D(?:<<)?)$" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/country", schemaPath: "IcaoCountryCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "IssuerId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err4);
    errors++;
  }
  validate555.errors = vErrors;
  return errors === 0;
}
function validate554(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "DocumentId2/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "number" || key0 === "issuer" || key0 === "date_of_issuance" || key0 === "date_of_expiry")) {
        const err1 = { instancePath, schemaPath: "DocumentId2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/type", schemaPath: "DocumentType/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "DocumentType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.number !== void 0) {
      if (typeof data.number !== "string") {
        const err4 = { instancePath: instancePath + "/number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate555(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData })) {
        if (vErrors === null) vErrors = validate555.errors; else for (const error of validate555.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date_of_issuance !== void 0) {
      let data3 = data.date_of_issuance;
      if (typeof data3 === "string") {
        if (!pattern2.test(data3)) {
          const err5 = { instancePath: instancePath + "/date_of_issuance", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/date_of_issuance", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.date_of_expiry !== void 0) {
      let data4 = data.date_of_expiry;
      if (typeof data4 === "string") {
        if (!pattern2.test(data4)) {
          const err7 = { instancePath: instancePath + "/date_of_expiry", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/date_of_expiry", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "DocumentId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err9);
    errors++;
  }
  validate554.errors = vErrors;
  return errors === 0;
}
function validate551(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "IdDocumentEvidenceId2/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "method" || key0 === "verifier" || key0 === "time" || key0 === "document")) {
        const err1 = { instancePath, schemaPath: "IdDocumentEvidenceId2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("id_document" !== data.type) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "IdDocumentEvidenceId2/properties/type/const", keyword: "const", params: { allowedValue: "id_document" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.method !== void 0) {
      let data1 = data.method;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/method", schemaPath: "CheckMethod/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/method", schemaPath: "CheckMethod/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.verifier !== void 0) {
      if (!validate552(data.verifier, { instancePath: instancePath + "/verifier", parentData: data, parentDataProperty: "verifier", rootData })) {
        if (vErrors === null) vErrors = validate552.errors; else for (const error of validate552.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      let data3 = data.time;
      if (typeof data3 === "string") {
        if (!pattern33.test(data3)) {
          const err5 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.document !== void 0) {
      if (!validate554(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData })) {
        if (vErrors === null) vErrors = validate554.errors; else for (const error of validate554.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "IdDocumentEvidenceId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate551.errors = vErrors;
  return errors === 0;
}
function validate560(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "formatted" || key0 === "street_address" || key0 === "locality" || key0 === "region" || key0 === "postal_code" || key0 === "country")) {
        const err0 = { instancePath, schemaPath: "ProviderId2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.formatted !== void 0) {
      if (typeof data.formatted !== "string") {
        const err2 = { instancePath: instancePath + "/formatted", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.street_address !== void 0) {
      if (typeof data.street_address !== "string") {
        const err3 = { instancePath: instancePath + "/street_address", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.locality !== void 0) {
      if (typeof data.locality !== "string") {
        const err4 = { instancePath: instancePath + "/locality", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.region !== void 0) {
      if (typeof data.region !== "string") {
        const err5 = { instancePath: instancePath + "/region", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.postal_code !== void 0) {
      if (typeof data.postal_code !== "string") {
        const err6 = { instancePath: instancePath + "/postal_code", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.country !== void 0) {
      if (typeof data.country !== "string") {
        const err7 = { instancePath: instancePath + "/country", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "ProviderId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err8);
    errors++;
  }
  validate560.errors = vErrors;
  return errors === 0;
}
function validate559(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "UtilityBillEvidenceId2/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "provider" || key0 === "date")) {
        const err1 = { instancePath, schemaPath: "UtilityBillEvidenceId2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("utility_bill" !== data.type) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "UtilityBillEvidenceId2/properties/type/const", keyword: "const", params: { allowedValue: "utility_bill" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.provider !== void 0) {
      if (!validate560(data.provider, { instancePath: instancePath + "/provider", parentData: data, parentDataProperty: "provider", rootData })) {
        if (vErrors === null) vErrors = validate560.errors; else for (const error of validate560.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date !== void 0) {
      let data2 = data.date;
      if (typeof data2 === "string") {
        if (!pattern2.test(data2)) {
          const err3 = { instancePath: instancePath + "/date", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/date", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "UtilityBillEvidenceId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate559.errors = vErrors;
  return errors === 0;
}
function validate563(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "QesEvidenceId2/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "issuer" || key0 === "serial_number" || key0 === "created_at")) {
        const err1 = { instancePath, schemaPath: "QesEvidenceId2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("qes" !== data.type) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "QesEvidenceId2/properties/type/const", keyword: "const", params: { allowedValue: "qes" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.issuer !== void 0) {
      if (typeof data.issuer !== "string") {
        const err3 = { instancePath: instancePath + "/issuer", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.serial_number !== void 0) {
      if (typeof data.serial_number !== "string") {
        const err4 = { instancePath: instancePath + "/serial_number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data3 = data.created_at;
      if (typeof data3 === "string") {
        if (!pattern33.test(data3)) {
          const err5 = { instancePath: instancePath + "/created_at", schemaPath: "Timestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/created_at", schemaPath: "Timestamp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "QesEvidenceId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate563.errors = vErrors;
  return errors === 0;
}
function validate550(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type")) {
        const err0 = {};
        (vErrors ??= []).push(err0);
        errors++;
      } else {
        if (data.type !== void 0) {
          if (!(data.type === "id_document")) {
            const err1 = {};
            (vErrors ??= []).push(err1);
            errors++;
          }
        }
      }
    } else {
      const err2 = {};
      (vErrors ??= []).push(err2);
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs5 = errors;
    if (!validate551(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate551.errors; else for (const error of validate551.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    const _errs7 = errors;
    let valid2 = true;
    const _errs8 = errors;
    if (errors === _errs8) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.type === void 0 && (missing1 = "type")) {
          const err3 = {};
          (vErrors ??= []).push(err3);
          errors++;
        } else {
          if (data.type !== void 0) {
            if (!(data.type === "utility_bill")) {
              const err4 = {};
              (vErrors ??= []).push(err4);
              errors++;
            }
          }
        }
      } else {
        const err5 = {};
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7;
    if (vErrors !== null) {
      if (_errs7) {
        vErrors.length = _errs7;
      } else {
        vErrors = null;
      }
    }
    let ifClause1;
    if (_valid1) {
      const _errs11 = errors;
      if (!validate559(data, { instancePath, parentData, parentDataProperty, rootData })) {
        if (vErrors === null) vErrors = validate559.errors; else for (const error of validate559.errors) vErrors.push(error);
        errors = vErrors.length;
      }
      var _valid1 = _errs11 === errors;
      valid2 = _valid1;
      ifClause1 = "then";
    } else {
      const _errs12 = errors;
      const _errs13 = errors;
      let valid4 = true;
      const _errs14 = errors;
      if (errors === _errs14) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing2;
          if (data.type === void 0 && (missing2 = "type")) {
            const err6 = {};
            (vErrors ??= []).push(err6);
            errors++;
          } else {
            if (data.type !== void 0) {
              if (!(data.type === "qes")) {
                const err7 = {};
                (vErrors ??= []).push(err7);
                errors++;
              }
            }
          }
        } else {
          const err8 = {};
          (vErrors ??= []).push(err8);
          errors++;
        }
      }
      var _valid2 = _errs14 === errors;
      errors = _errs13;
      if (vErrors !== null) {
        if (_errs13) {
          vErrors.length = _errs13;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs17 = errors;
        if (!validate563(data, { instancePath, parentData, parentDataProperty, rootData })) {
          if (vErrors === null) vErrors = validate563.errors; else for (const error of validate563.errors) vErrors.push(error);
          errors = vErrors.length;
        }
        var _valid2 = _errs17 === errors;
        valid4 = _valid2;
      }
      if (!valid4) {
        const err9 = { instancePath, schemaPath: "EvidenceId2/else/else/if", keyword: "if", params: { failingKeyword: "then" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
      var _valid1 = _errs12 === errors;
      valid2 = _valid1;
      ifClause1 = "else";
    }
    if (!valid2) {
      const err10 = { instancePath, schemaPath: "EvidenceId2/else/if", keyword: "if", params: { failingKeyword: ifClause1 } };
      (vErrors ??= []).push(err10);
      errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err11 = { instancePath, schemaPath: "EvidenceId2/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err11);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err12 = { instancePath, schemaPath: "EvidenceId2/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err12);
      errors++;
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (!(data3 === "id_document" || data3 === "utility_bill" || data3 === "qes")) {
        const err13 = { instancePath: instancePath + "/type", schemaPath: "EvidenceId2/properties/type/enum", keyword: "enum", params: { allowedValues: schema324.properties.type.enum } };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "EvidenceId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err14);
    errors++;
  }
  validate550.errors = vErrors;
  return errors === 0;
}
function validate549(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trust_framework === void 0) {
      const err0 = { instancePath, schemaPath: "VerificationId2/required", keyword: "required", params: { missingProperty: "trust_framework" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "trust_framework" || key0 === "identity_assurance_level" || key0 === "time" || key0 === "verification_process" || key0 === "evidence")) {
        const err1 = { instancePath, schemaPath: "VerificationId2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.trust_framework !== void 0) {
      let data0 = data.trust_framework;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/trust_framework", schemaPath: "TrustFramework/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/trust_framework", schemaPath: "TrustFramework/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.identity_assurance_level !== void 0) {
      let data1 = data.identity_assurance_level;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/identity_assurance_level", schemaPath: "AssuranceLevel/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/identity_assurance_level", schemaPath: "AssuranceLevel/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data2 = data.time;
      if (typeof data2 === "string") {
        if (!pattern33.test(data2)) {
          const err6 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.verification_process !== void 0) {
      if (typeof data.verification_process !== "string") {
        const err8 = { instancePath: instancePath + "/verification_process", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data4 = data.evidence;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate550(data4[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate550.errors; else for (const error of validate550.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/evidence", schemaPath: "VerificationId2/properties/evidence/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "VerificationId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate549.errors = vErrors;
  return errors === 0;
}
function validate548(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.verification === void 0) {
      const err0 = { instancePath, schemaPath: "VerifiedClaimsElementId2/required", keyword: "required", params: { missingProperty: "verification" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.claims === void 0) {
      const err1 = { instancePath, schemaPath: "VerifiedClaimsElementId2/required", keyword: "required", params: { missingProperty: "claims" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "verification" || key0 === "claims")) {
        const err2 = { instancePath, schemaPath: "VerifiedClaimsElementId2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.verification !== void 0) {
      if (!validate549(data.verification, { instancePath: instancePath + "/verification", parentData: data, parentDataProperty: "verification", rootData })) {
        if (vErrors === null) vErrors = validate549.errors; else for (const error of validate549.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.claims !== void 0) {
      if (!validate510(data.claims, { instancePath: instancePath + "/claims", parentData: data, parentDataProperty: "claims", rootData })) {
        if (vErrors === null) vErrors = validate510.errors; else for (const error of validate510.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "VerifiedClaimsElementId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate548.errors = vErrors;
  return errors === 0;
}
function validate547(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = {};
    (vErrors ??= []).push(err0);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "VerifiedClaimsId2/then/minItems", keyword: "minItems", params: { limit: 1 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate548(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate548.errors; else for (const error of validate548.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    } else {
      const err2 = { instancePath, schemaPath: "VerifiedClaimsId2/then/type", keyword: "type", params: { type: "array" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (!validate548(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate548.errors; else for (const error of validate548.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "VerifiedClaimsId2/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate547.errors = vErrors;
  return errors === 0;
}
var VerifiedClaimsId3 = validate570;
function validate573(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "AssuranceProcessId3/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "policy" || key0 === "procedure" || key0 === "status")) {
        const err1 = { instancePath, schemaPath: "AssuranceProcessId3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.policy !== void 0) {
      let data0 = data.policy;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/policy", schemaPath: "AssurancePolicy/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/policy", schemaPath: "AssurancePolicy/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.procedure !== void 0) {
      let data1 = data.procedure;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/procedure", schemaPath: "AssuranceProcedure/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/procedure", schemaPath: "AssuranceProcedure/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (typeof data.status !== "string") {
        const err6 = { instancePath: instancePath + "/status", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "AssuranceProcessId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate573.errors = vErrors;
  return errors === 0;
}
var schema364 = { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["document", "id_document", "electronic_record", "vouch", "utility_bill", "electronic_signature"] } }, "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["document", "id_document"] } } }, "then": { "$ref": "DocumentEvidenceId3" }, "else": { "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["electronic_record"] } } }, "then": { "$ref": "ElectronicRecordEvidenceId3" }, "else": { "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["vouch"] } } }, "then": { "$ref": "VouchEvidenceId3" }, "else": { "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["utility_bill"] } } }, "then": { "$ref": "UtilityBillEvidenceId3" }, "else": { "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["electronic_signature"] } } }, "then": { "$ref": "ElectronicSignatureEvidenceId3" }, "else": true } } } } };
var schema365 = { "type": "object", "required": ["type"], "additionalProperties": false, "properties": { "type": { "enum": ["document", "id_document"] }, "validation_method": { "$ref": "MethodId3" }, "verification_method": { "$ref": "MethodId3" }, "method": { "$ref": "CheckMethod" }, "verifier": { "$ref": "VerifierId3" }, "time": { "$ref": "Timestamp" }, "document_details": { "$ref": "DocumentDetailsId3" }, "document": { "$ref": "DocumentDetailsId3" }, "attachments": { "$ref": "AttachmentsId3" } } };
function validate577(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "MethodId3/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "policy" || key0 === "procedure" || key0 === "status")) {
        const err1 = { instancePath, schemaPath: "MethodId3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/type", schemaPath: "CheckMethod/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "CheckMethod/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.policy !== void 0) {
      let data1 = data.policy;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/policy", schemaPath: "AssurancePolicy/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/policy", schemaPath: "AssurancePolicy/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.procedure !== void 0) {
      let data2 = data.procedure;
      if (typeof data2 === "string") {
        if (data2.length < 1) {
          const err6 = { instancePath: instancePath + "/procedure", schemaPath: "AssuranceProcedure/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/procedure", schemaPath: "AssuranceProcedure/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (typeof data.status !== "string") {
        const err8 = { instancePath: instancePath + "/status", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "MethodId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err9);
    errors++;
  }
  validate577.errors = vErrors;
  return errors === 0;
}
function validate580(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.organization === void 0) {
      const err0 = { instancePath, schemaPath: "VerifierId3/required", keyword: "required", params: { missingProperty: "organization" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "organization" || key0 === "txn")) {
        const err1 = { instancePath, schemaPath: "VerifierId3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.organization !== void 0) {
      if (typeof data.organization !== "string") {
        const err2 = { instancePath: instancePath + "/organization", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.txn !== void 0) {
      if (typeof data.txn !== "string") {
        const err3 = { instancePath: instancePath + "/txn", schemaPath: "CheckId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "VerifierId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err4);
    errors++;
  }
  validate580.errors = vErrors;
  return errors === 0;
}
function validate582(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "DocumentDetailsId3/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "document_number" || key0 === "number" || key0 === "personal_number" || key0 === "serial_number" || key0 === "date_of_issuance" || key0 === "date_of_expiry" || key0 === "issuer")) {
        const err1 = { instancePath, schemaPath: "DocumentDetailsId3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/type", schemaPath: "DocumentType/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "DocumentType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.document_number !== void 0) {
      if (typeof data.document_number !== "string") {
        const err4 = { instancePath: instancePath + "/document_number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.number !== void 0) {
      if (typeof data.number !== "string") {
        const err5 = { instancePath: instancePath + "/number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.personal_number !== void 0) {
      if (typeof data.personal_number !== "string") {
        const err6 = { instancePath: instancePath + "/personal_number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.serial_number !== void 0) {
      if (typeof data.serial_number !== "string") {
        const err7 = { instancePath: instancePath + "/serial_number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.date_of_issuance !== void 0) {
      let data5 = data.date_of_issuance;
      if (typeof data5 === "string") {
        if (!pattern2.test(data5)) {
          const err8 = { instancePath: instancePath + "/date_of_issuance", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/date_of_issuance", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.date_of_expiry !== void 0) {
      let data6 = data.date_of_expiry;
      if (typeof data6 === "string") {
        if (!pattern2.test(data6)) {
          const err10 = { instancePath: instancePath + "/date_of_expiry", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/date_of_expiry", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate497(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData })) {
        if (vErrors === null) vErrors = validate497.errors; else for (const error of validate497.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "DocumentDetailsId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err12);
    errors++;
  }
  validate582.errors = vErrors;
  return errors === 0;
}
function validate588(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0) {
      const err0 = { instancePath, schemaPath: "ExternalAttachmentId3/required", keyword: "required", params: { missingProperty: "url" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.digest === void 0) {
      const err1 = { instancePath, schemaPath: "ExternalAttachmentId3/required", keyword: "required", params: { missingProperty: "digest" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "desc" || key0 === "url" || key0 === "access_token" || key0 === "expires_in" || key0 === "digest" || key0 === "txn")) {
        const err2 = { instancePath, schemaPath: "ExternalAttachmentId3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.desc !== void 0) {
      if (typeof data.desc !== "string") {
        const err3 = { instancePath: instancePath + "/desc", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 === "string") {
        if (!pattern38.test(data1)) {
          const err4 = { instancePath: instancePath + "/url", schemaPath: "AttachmentUrl/pattern", keyword: "pattern", params: { pattern: "^https://[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/url", schemaPath: "AttachmentUrl/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.access_token !== void 0) {
      let data2 = data.access_token;
      if (typeof data2 !== "string" && data2 !== null) {
        const err6 = { instancePath: instancePath + "/access_token", schemaPath: "AttachmentAccessToken/type", keyword: "type", params: { type: schema238.type } };
        (vErrors ??= []).push(err6);
        errors++;
      }
      if (typeof data2 === "string") {
        if (!pattern39.test(data2)) {
          const err7 = { instancePath: instancePath + "/access_token", schemaPath: "AttachmentAccessToken/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      }
    }
    if (data.expires_in !== void 0) {
      let data3 = data.expires_in;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err8 = { instancePath: instancePath + "/expires_in", schemaPath: "ExternalAttachmentId3/properties/expires_in/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          const err9 = { instancePath: instancePath + "/expires_in", schemaPath: "ExternalAttachmentId3/properties/expires_in/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          (vErrors ??= []).push(err9);
          errors++;
        }
      }
    }
    if (data.digest !== void 0) {
      if (!validate503(data.digest, { instancePath: instancePath + "/digest", parentData: data, parentDataProperty: "digest", rootData })) {
        if (vErrors === null) vErrors = validate503.errors; else for (const error of validate503.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.txn !== void 0) {
      if (typeof data.txn !== "string") {
        const err10 = { instancePath: instancePath + "/txn", schemaPath: "CheckId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "ExternalAttachmentId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err11);
    errors++;
  }
  validate588.errors = vErrors;
  return errors === 0;
}
function validate591(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.content_type === void 0) {
      const err0 = { instancePath, schemaPath: "EmbeddedAttachmentId3/required", keyword: "required", params: { missingProperty: "content_type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.content === void 0) {
      const err1 = { instancePath, schemaPath: "EmbeddedAttachmentId3/required", keyword: "required", params: { missingProperty: "content" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "desc" || key0 === "content_type" || key0 === "content" || key0 === "txn")) {
        const err2 = { instancePath, schemaPath: "EmbeddedAttachmentId3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.desc !== void 0) {
      if (typeof data.desc !== "string") {
        const err3 = { instancePath: instancePath + "/desc", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.content_type !== void 0) {
      let data1 = data.content_type;
      if (typeof data1 === "string") {
        if (!pattern41.test(data1)) {
          const err4 = { instancePath: instancePath + "/content_type", schemaPath: "ContentType/pattern", keyword: "pattern", params: { pattern: "^(?!(?:[Mm][Uu][Ll][Tt][Ii][Pp][Aa][Rr][Tt]|[Mm][Ee][Ss][Ss][Aa][Gg][Ee])/)[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}(?:[ \\t]*;[\\t\\x20-\\x7E]*)?$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/content_type", schemaPath: "ContentType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.content !== void 0) {
      let data2 = data.content;
      if (typeof data2 === "string") {
        if (!pattern40.test(data2)) {
          const err6 = { instancePath: instancePath + "/content", schemaPath: "Base64/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/content", schemaPath: "Base64/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.txn !== void 0) {
      if (typeof data.txn !== "string") {
        const err8 = { instancePath: instancePath + "/txn", schemaPath: "CheckId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "EmbeddedAttachmentId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err9);
    errors++;
  }
  validate591.errors = vErrors;
  return errors === 0;
}
function validate587(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.url === void 0 && (missing0 = "url")) {
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    if (!validate588(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate588.errors; else for (const error of validate588.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs3 = errors;
    if (!validate591(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate591.errors; else for (const error of validate591.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "AttachmentId3/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate587.errors = vErrors;
  return errors === 0;
}
function validate586(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate587(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        if (vErrors === null) vErrors = validate587.errors; else for (const error of validate587.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "AttachmentsId3/type", keyword: "type", params: { type: "array" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate586.errors = vErrors;
  return errors === 0;
}
function validate576(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "DocumentEvidenceId3/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema365.properties, key0)) {
        const err1 = { instancePath, schemaPath: "DocumentEvidenceId3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (!(data0 === "document" || data0 === "id_document")) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "DocumentEvidenceId3/properties/type/enum", keyword: "enum", params: { allowedValues: schema365.properties.type.enum } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.validation_method !== void 0) {
      if (!validate577(data.validation_method, { instancePath: instancePath + "/validation_method", parentData: data, parentDataProperty: "validation_method", rootData })) {
        if (vErrors === null) vErrors = validate577.errors; else for (const error of validate577.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verification_method !== void 0) {
      if (!validate577(data.verification_method, { instancePath: instancePath + "/verification_method", parentData: data, parentDataProperty: "verification_method", rootData })) {
        if (vErrors === null) vErrors = validate577.errors; else for (const error of validate577.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.method !== void 0) {
      let data3 = data.method;
      if (typeof data3 === "string") {
        if (data3.length < 1) {
          const err3 = { instancePath: instancePath + "/method", schemaPath: "CheckMethod/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/method", schemaPath: "CheckMethod/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.verifier !== void 0) {
      if (!validate580(data.verifier, { instancePath: instancePath + "/verifier", parentData: data, parentDataProperty: "verifier", rootData })) {
        if (vErrors === null) vErrors = validate580.errors; else for (const error of validate580.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      let data5 = data.time;
      if (typeof data5 === "string") {
        if (!pattern33.test(data5)) {
          const err5 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.document_details !== void 0) {
      if (!validate582(data.document_details, { instancePath: instancePath + "/document_details", parentData: data, parentDataProperty: "document_details", rootData })) {
        if (vErrors === null) vErrors = validate582.errors; else for (const error of validate582.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.document !== void 0) {
      if (!validate582(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData })) {
        if (vErrors === null) vErrors = validate582.errors; else for (const error of validate582.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate586(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate586.errors; else for (const error of validate586.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "DocumentEvidenceId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate576.errors = vErrors;
  return errors === 0;
}
function validate600(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "ElectronicRecordId3/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "personal_number" || key0 === "created_at" || key0 === "date_of_expiry" || key0 === "source")) {
        const err1 = { instancePath, schemaPath: "ElectronicRecordId3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/type", schemaPath: "RecordType/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "RecordType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.personal_number !== void 0) {
      if (typeof data.personal_number !== "string") {
        const err4 = { instancePath: instancePath + "/personal_number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data2 = data.created_at;
      if (typeof data2 === "string") {
        if (!pattern19.test(data2)) {
          const err5 = { instancePath: instancePath + "/created_at", schemaPath: "RecordDateId3/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))?$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/created_at", schemaPath: "RecordDateId3/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.date_of_expiry !== void 0) {
      let data3 = data.date_of_expiry;
      if (typeof data3 === "string") {
        if (!pattern2.test(data3)) {
          const err7 = { instancePath: instancePath + "/date_of_expiry", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/date_of_expiry", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (!validate523(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        if (vErrors === null) vErrors = validate523.errors; else for (const error of validate523.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "ElectronicRecordId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err9);
    errors++;
  }
  validate600.errors = vErrors;
  return errors === 0;
}
function validate596(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "ElectronicRecordEvidenceId3/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "validation_method" || key0 === "verification_method" || key0 === "verifier" || key0 === "time" || key0 === "record" || key0 === "attachments")) {
        const err1 = { instancePath, schemaPath: "ElectronicRecordEvidenceId3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("electronic_record" !== data.type) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "ElectronicRecordEvidenceId3/properties/type/const", keyword: "const", params: { allowedValue: "electronic_record" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.validation_method !== void 0) {
      if (!validate577(data.validation_method, { instancePath: instancePath + "/validation_method", parentData: data, parentDataProperty: "validation_method", rootData })) {
        if (vErrors === null) vErrors = validate577.errors; else for (const error of validate577.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verification_method !== void 0) {
      if (!validate577(data.verification_method, { instancePath: instancePath + "/verification_method", parentData: data, parentDataProperty: "verification_method", rootData })) {
        if (vErrors === null) vErrors = validate577.errors; else for (const error of validate577.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verifier !== void 0) {
      if (!validate580(data.verifier, { instancePath: instancePath + "/verifier", parentData: data, parentDataProperty: "verifier", rootData })) {
        if (vErrors === null) vErrors = validate580.errors; else for (const error of validate580.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      let data4 = data.time;
      if (typeof data4 === "string") {
        if (!pattern33.test(data4)) {
          const err3 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.record !== void 0) {
      if (!validate600(data.record, { instancePath: instancePath + "/record", parentData: data, parentDataProperty: "record", rootData })) {
        if (vErrors === null) vErrors = validate600.errors; else for (const error of validate600.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate586(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate586.errors; else for (const error of validate586.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "ElectronicRecordEvidenceId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate596.errors = vErrors;
  return errors === 0;
}
function validate609(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "AttestationId3/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "reference_number" || key0 === "personal_number" || key0 === "date_of_issuance" || key0 === "date_of_expiry" || key0 === "voucher")) {
        const err1 = { instancePath, schemaPath: "AttestationId3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/type", schemaPath: "AttestationType/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "AttestationType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.reference_number !== void 0) {
      if (typeof data.reference_number !== "string") {
        const err4 = { instancePath: instancePath + "/reference_number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.personal_number !== void 0) {
      if (typeof data.personal_number !== "string") {
        const err5 = { instancePath: instancePath + "/personal_number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.date_of_issuance !== void 0) {
      let data3 = data.date_of_issuance;
      if (typeof data3 === "string") {
        if (!pattern2.test(data3)) {
          const err6 = { instancePath: instancePath + "/date_of_issuance", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/date_of_issuance", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.date_of_expiry !== void 0) {
      let data4 = data.date_of_expiry;
      if (typeof data4 === "string") {
        if (!pattern2.test(data4)) {
          const err8 = { instancePath: instancePath + "/date_of_expiry", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/date_of_expiry", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.voucher !== void 0) {
      if (!validate532(data.voucher, { instancePath: instancePath + "/voucher", parentData: data, parentDataProperty: "voucher", rootData })) {
        if (vErrors === null) vErrors = validate532.errors; else for (const error of validate532.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "AttestationId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate609.errors = vErrors;
  return errors === 0;
}
function validate605(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "VouchEvidenceId3/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "validation_method" || key0 === "verification_method" || key0 === "verifier" || key0 === "time" || key0 === "attestation" || key0 === "attachments")) {
        const err1 = { instancePath, schemaPath: "VouchEvidenceId3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("vouch" !== data.type) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "VouchEvidenceId3/properties/type/const", keyword: "const", params: { allowedValue: "vouch" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.validation_method !== void 0) {
      if (!validate577(data.validation_method, { instancePath: instancePath + "/validation_method", parentData: data, parentDataProperty: "validation_method", rootData })) {
        if (vErrors === null) vErrors = validate577.errors; else for (const error of validate577.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verification_method !== void 0) {
      if (!validate577(data.verification_method, { instancePath: instancePath + "/verification_method", parentData: data, parentDataProperty: "verification_method", rootData })) {
        if (vErrors === null) vErrors = validate577.errors; else for (const error of validate577.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verifier !== void 0) {
      if (!validate580(data.verifier, { instancePath: instancePath + "/verifier", parentData: data, parentDataProperty: "verifier", rootData })) {
        if (vErrors === null) vErrors = validate580.errors; else for (const error of validate580.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      let data4 = data.time;
      if (typeof data4 === "string") {
        if (!pattern33.test(data4)) {
          const err3 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.attestation !== void 0) {
      if (!validate609(data.attestation, { instancePath: instancePath + "/attestation", parentData: data, parentDataProperty: "attestation", rootData })) {
        if (vErrors === null) vErrors = validate609.errors; else for (const error of validate609.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate586(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate586.errors; else for (const error of validate586.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "VouchEvidenceId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate605.errors = vErrors;
  return errors === 0;
}
function validate615(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "ProviderId3/required", keyword: "required", params: { missingProperty: "name" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "formatted" || key0 === "street_address" || key0 === "locality" || key0 === "region" || key0 === "postal_code" || key0 === "country" || key0 === "country_code")) {
        const err1 = { instancePath, schemaPath: "ProviderId3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.formatted !== void 0) {
      if (typeof data.formatted !== "string") {
        const err3 = { instancePath: instancePath + "/formatted", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.street_address !== void 0) {
      if (typeof data.street_address !== "string") {
        const err4 = { instancePath: instancePath + "/street_address", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.locality !== void 0) {
      if (typeof data.locality !== "string") {
        const err5 = { instancePath: instancePath + "/locality", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.region !== void 0) {
      if (typeof data.region !== "string") {
        const err6 = { instancePath: instancePath + "/region", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.postal_code !== void 0) {
      if (typeof data.postal_code !== "string") {
        const err7 = { instancePath: instancePath + "/postal_code", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.country !== void 0) {
      if (typeof data.country !== "string") {
        const err8 = { instancePath: instancePath + "/country", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.country_code !== void 0) {
      let data7 = data.country_code;
      if (typeof data7 === "string") {
        if (!pattern37.test(data7)) {
          const err9 = { instancePath: instancePath + "/country_code", schemaPath: "IcaoCountryCode/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z]{2,3}|D(?:<<)?)$" } };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/country_code", schemaPath: "IcaoCountryCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "ProviderId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err11);
    errors++;
  }
  validate615.errors = vErrors;
  return errors === 0;
}
function validate614(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "UtilityBillEvidenceId3/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "provider" || key0 === "date" || key0 === "method" || key0 === "time" || key0 === "attachments")) {
        const err1 = { instancePath, schemaPath: "UtilityBillEvidenceId3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("utility_bill" !== data.type) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "UtilityBillEvidenceId3/properties/type/const", keyword: "const", params: { allowedValue: "utility_bill" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.provider !== void 0) {
      if (!validate615(data.provider, { instancePath: instancePath + "/provider", parentData: data, parentDataProperty: "provider", rootData })) {
        if (vErrors === null) vErrors = validate615.errors; else for (const error of validate615.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date !== void 0) {
      let data2 = data.date;
      if (typeof data2 === "string") {
        if (!pattern2.test(data2)) {
          const err3 = { instancePath: instancePath + "/date", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/date", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.method !== void 0) {
      let data3 = data.method;
      if (typeof data3 === "string") {
        if (data3.length < 1) {
          const err5 = { instancePath: instancePath + "/method", schemaPath: "CheckMethod/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/method", schemaPath: "CheckMethod/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data4 = data.time;
      if (typeof data4 === "string") {
        if (!pattern33.test(data4)) {
          const err7 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate586(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate586.errors; else for (const error of validate586.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "UtilityBillEvidenceId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err9);
    errors++;
  }
  validate614.errors = vErrors;
  return errors === 0;
}
function validate619(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "ElectronicSignatureEvidenceId3/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.signature_type === void 0) {
      const err1 = { instancePath, schemaPath: "ElectronicSignatureEvidenceId3/required", keyword: "required", params: { missingProperty: "signature_type" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.issuer === void 0) {
      const err2 = { instancePath, schemaPath: "ElectronicSignatureEvidenceId3/required", keyword: "required", params: { missingProperty: "issuer" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.serial_number === void 0) {
      const err3 = { instancePath, schemaPath: "ElectronicSignatureEvidenceId3/required", keyword: "required", params: { missingProperty: "serial_number" } };
      (vErrors ??= []).push(err3);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "signature_type" || key0 === "issuer" || key0 === "serial_number" || key0 === "created_at" || key0 === "attachments")) {
        const err4 = { instancePath, schemaPath: "ElectronicSignatureEvidenceId3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("electronic_signature" !== data.type) {
        const err5 = { instancePath: instancePath + "/type", schemaPath: "ElectronicSignatureEvidenceId3/properties/type/const", keyword: "const", params: { allowedValue: "electronic_signature" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.signature_type !== void 0) {
      let data1 = data.signature_type;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err6 = { instancePath: instancePath + "/signature_type", schemaPath: "SignatureType/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/signature_type", schemaPath: "SignatureType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.issuer !== void 0) {
      if (typeof data.issuer !== "string") {
        const err8 = { instancePath: instancePath + "/issuer", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.serial_number !== void 0) {
      if (typeof data.serial_number !== "string") {
        const err9 = { instancePath: instancePath + "/serial_number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data4 = data.created_at;
      if (typeof data4 === "string") {
        if (!pattern33.test(data4)) {
          const err10 = { instancePath: instancePath + "/created_at", schemaPath: "Timestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/created_at", schemaPath: "Timestamp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate586(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate586.errors; else for (const error of validate586.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "ElectronicSignatureEvidenceId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err12);
    errors++;
  }
  validate619.errors = vErrors;
  return errors === 0;
}
function validate575(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type")) {
        const err0 = {};
        (vErrors ??= []).push(err0);
        errors++;
      } else {
        if (data.type !== void 0) {
          let data0 = data.type;
          if (!(data0 === "document" || data0 === "id_document")) {
            const err1 = {};
            (vErrors ??= []).push(err1);
            errors++;
          }
        }
      }
    } else {
      const err2 = {};
      (vErrors ??= []).push(err2);
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs5 = errors;
    if (!validate576(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate576.errors; else for (const error of validate576.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    const _errs7 = errors;
    let valid2 = true;
    const _errs8 = errors;
    if (errors === _errs8) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.type === void 0 && (missing1 = "type")) {
          const err3 = {};
          (vErrors ??= []).push(err3);
          errors++;
        } else {
          if (data.type !== void 0) {
            if (!(data.type === "electronic_record")) {
              const err4 = {};
              (vErrors ??= []).push(err4);
              errors++;
            }
          }
        }
      } else {
        const err5 = {};
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7;
    if (vErrors !== null) {
      if (_errs7) {
        vErrors.length = _errs7;
      } else {
        vErrors = null;
      }
    }
    let ifClause1;
    if (_valid1) {
      const _errs11 = errors;
      if (!validate596(data, { instancePath, parentData, parentDataProperty, rootData })) {
        if (vErrors === null) vErrors = validate596.errors; else for (const error of validate596.errors) vErrors.push(error);
        errors = vErrors.length;
      }
      var _valid1 = _errs11 === errors;
      valid2 = _valid1;
      ifClause1 = "then";
    } else {
      const _errs12 = errors;
      const _errs13 = errors;
      let valid4 = true;
      const _errs14 = errors;
      if (errors === _errs14) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing2;
          if (data.type === void 0 && (missing2 = "type")) {
            const err6 = {};
            (vErrors ??= []).push(err6);
            errors++;
          } else {
            if (data.type !== void 0) {
              if (!(data.type === "vouch")) {
                const err7 = {};
                (vErrors ??= []).push(err7);
                errors++;
              }
            }
          }
        } else {
          const err8 = {};
          (vErrors ??= []).push(err8);
          errors++;
        }
      }
      var _valid2 = _errs14 === errors;
      errors = _errs13;
      if (vErrors !== null) {
        if (_errs13) {
          vErrors.length = _errs13;
        } else {
          vErrors = null;
        }
      }
      let ifClause2;
      if (_valid2) {
        const _errs17 = errors;
        if (!validate605(data, { instancePath, parentData, parentDataProperty, rootData })) {
          if (vErrors === null) vErrors = validate605.errors; else for (const error of validate605.errors) vErrors.push(error);
          errors = vErrors.length;
        }
        var _valid2 = _errs17 === errors;
        valid4 = _valid2;
        ifClause2 = "then";
      } else {
        const _errs18 = errors;
        const _errs19 = errors;
        let valid6 = true;
        const _errs20 = errors;
        if (errors === _errs20) {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing3;
            if (data.type === void 0 && (missing3 = "type")) {
              const err9 = {};
              (vErrors ??= []).push(err9);
              errors++;
            } else {
              if (data.type !== void 0) {
                if (!(data.type === "utility_bill")) {
                  const err10 = {};
                  (vErrors ??= []).push(err10);
                  errors++;
                }
              }
            }
          } else {
            const err11 = {};
            (vErrors ??= []).push(err11);
            errors++;
          }
        }
        var _valid3 = _errs20 === errors;
        errors = _errs19;
        if (vErrors !== null) {
          if (_errs19) {
            vErrors.length = _errs19;
          } else {
            vErrors = null;
          }
        }
        let ifClause3;
        if (_valid3) {
          const _errs23 = errors;
          if (!validate614(data, { instancePath, parentData, parentDataProperty, rootData })) {
            if (vErrors === null) vErrors = validate614.errors; else for (const error of validate614.errors) vErrors.push(error);
            errors = vErrors.length;
          }
          var _valid3 = _errs23 === errors;
          valid6 = _valid3;
          ifClause3 = "then";
        } else {
          const _errs24 = errors;
          const _errs25 = errors;
          let valid8 = true;
          const _errs26 = errors;
          if (errors === _errs26) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing4;
              if (data.type === void 0 && (missing4 = "type")) {
                const err12 = {};
                (vErrors ??= []).push(err12);
                errors++;
              } else {
                if (data.type !== void 0) {
                  if (!(data.type === "electronic_signature")) {
                    const err13 = {};
                    (vErrors ??= []).push(err13);
                    errors++;
                  }
                }
              }
            } else {
              const err14 = {};
              (vErrors ??= []).push(err14);
              errors++;
            }
          }
          var _valid4 = _errs26 === errors;
          errors = _errs25;
          if (vErrors !== null) {
            if (_errs25) {
              vErrors.length = _errs25;
            } else {
              vErrors = null;
            }
          }
          if (_valid4) {
            const _errs29 = errors;
            if (!validate619(data, { instancePath, parentData, parentDataProperty, rootData })) {
              if (vErrors === null) vErrors = validate619.errors; else for (const error of validate619.errors) vErrors.push(error);
              errors = vErrors.length;
            }
            var _valid4 = _errs29 === errors;
            valid8 = _valid4;
          }
          if (!valid8) {
            const err15 = { instancePath, schemaPath: "EvidenceId3/else/else/else/else/if", keyword: "if", params: { failingKeyword: "then" } };
            (vErrors ??= []).push(err15);
            errors++;
          }
          var _valid3 = _errs24 === errors;
          valid6 = _valid3;
          ifClause3 = "else";
        }
        if (!valid6) {
          const err16 = { instancePath, schemaPath: "EvidenceId3/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause3 } };
          (vErrors ??= []).push(err16);
          errors++;
        }
        var _valid2 = _errs18 === errors;
        valid4 = _valid2;
        ifClause2 = "else";
      }
      if (!valid4) {
        const err17 = { instancePath, schemaPath: "EvidenceId3/else/else/if", keyword: "if", params: { failingKeyword: ifClause2 } };
        (vErrors ??= []).push(err17);
        errors++;
      }
      var _valid1 = _errs12 === errors;
      valid2 = _valid1;
      ifClause1 = "else";
    }
    if (!valid2) {
      const err18 = { instancePath, schemaPath: "EvidenceId3/else/if", keyword: "if", params: { failingKeyword: ifClause1 } };
      (vErrors ??= []).push(err18);
      errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err19 = { instancePath, schemaPath: "EvidenceId3/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err19);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err20 = { instancePath, schemaPath: "EvidenceId3/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err20);
      errors++;
    }
    if (data.type !== void 0) {
      let data5 = data.type;
      if (!(data5 === "document" || data5 === "id_document" || data5 === "electronic_record" || data5 === "vouch" || data5 === "utility_bill" || data5 === "electronic_signature")) {
        const err21 = { instancePath: instancePath + "/type", schemaPath: "EvidenceId3/properties/type/enum", keyword: "enum", params: { allowedValues: schema364.properties.type.enum } };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "EvidenceId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err22);
    errors++;
  }
  validate575.errors = vErrors;
  return errors === 0;
}
function validate572(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trust_framework === void 0) {
      const err0 = { instancePath, schemaPath: "VerificationId3/required", keyword: "required", params: { missingProperty: "trust_framework" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "trust_framework" || key0 === "assurance_level" || key0 === "assurance_process" || key0 === "time" || key0 === "verification_process" || key0 === "evidence")) {
        const err1 = { instancePath, schemaPath: "VerificationId3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.trust_framework !== void 0) {
      let data0 = data.trust_framework;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/trust_framework", schemaPath: "TrustFramework/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/trust_framework", schemaPath: "TrustFramework/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.assurance_level !== void 0) {
      let data1 = data.assurance_level;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/assurance_level", schemaPath: "AssuranceLevel/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/assurance_level", schemaPath: "AssuranceLevel/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.assurance_process !== void 0) {
      if (!validate573(data.assurance_process, { instancePath: instancePath + "/assurance_process", parentData: data, parentDataProperty: "assurance_process", rootData })) {
        if (vErrors === null) vErrors = validate573.errors; else for (const error of validate573.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      let data3 = data.time;
      if (typeof data3 === "string") {
        if (!pattern33.test(data3)) {
          const err6 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.verification_process !== void 0) {
      if (typeof data.verification_process !== "string") {
        const err8 = { instancePath: instancePath + "/verification_process", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data5 = data.evidence;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err9 = { instancePath: instancePath + "/evidence", schemaPath: "VerificationId3/properties/evidence/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err9);
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate575(data5[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate575.errors; else for (const error of validate575.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/evidence", schemaPath: "VerificationId3/properties/evidence/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "VerificationId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err11);
    errors++;
  }
  validate572.errors = vErrors;
  return errors === 0;
}
function validate571(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.verification === void 0) {
      const err0 = { instancePath, schemaPath: "VerifiedClaimsElementId3/required", keyword: "required", params: { missingProperty: "verification" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.claims === void 0) {
      const err1 = { instancePath, schemaPath: "VerifiedClaimsElementId3/required", keyword: "required", params: { missingProperty: "claims" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "verification" || key0 === "claims")) {
        const err2 = { instancePath, schemaPath: "VerifiedClaimsElementId3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.verification !== void 0) {
      if (!validate572(data.verification, { instancePath: instancePath + "/verification", parentData: data, parentDataProperty: "verification", rootData })) {
        if (vErrors === null) vErrors = validate572.errors; else for (const error of validate572.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.claims !== void 0) {
      if (!validate510(data.claims, { instancePath: instancePath + "/claims", parentData: data, parentDataProperty: "claims", rootData })) {
        if (vErrors === null) vErrors = validate510.errors; else for (const error of validate510.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "VerifiedClaimsElementId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate571.errors = vErrors;
  return errors === 0;
}
function validate570(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = {};
    (vErrors ??= []).push(err0);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "VerifiedClaimsId3/then/minItems", keyword: "minItems", params: { limit: 1 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate571(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate571.errors; else for (const error of validate571.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    } else {
      const err2 = { instancePath, schemaPath: "VerifiedClaimsId3/then/type", keyword: "type", params: { type: "array" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (!validate571(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate571.errors; else for (const error of validate571.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "VerifiedClaimsId3/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate570.errors = vErrors;
  return errors === 0;
}
var VerifiedClaimsId4 = validate627;
function validate632(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.txn === void 0) {
      const err0 = { instancePath, schemaPath: "EvidenceReferenceId4/required", keyword: "required", params: { missingProperty: "txn" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "txn" || key0 === "evidence_metadata")) {
        const err1 = { instancePath, schemaPath: "EvidenceReferenceId4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.txn !== void 0) {
      if (typeof data.txn !== "string") {
        const err2 = { instancePath: instancePath + "/txn", schemaPath: "CheckId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.evidence_metadata !== void 0) {
      if (!validate487(data.evidence_metadata, { instancePath: instancePath + "/evidence_metadata", parentData: data, parentDataProperty: "evidence_metadata", rootData })) {
        if (vErrors === null) vErrors = validate487.errors; else for (const error of validate487.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "EvidenceReferenceId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate632.errors = vErrors;
  return errors === 0;
}
function validate631(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "assurance_type" || key0 === "assurance_classification" || key0 === "evidence_ref")) {
        const err0 = { instancePath, schemaPath: "AssuranceDetailsId4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.assurance_type !== void 0) {
      let data0 = data.assurance_type;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/assurance_type", schemaPath: "AssuranceType/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/assurance_type", schemaPath: "AssuranceType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.assurance_classification !== void 0) {
      if (typeof data.assurance_classification !== "string") {
        const err3 = { instancePath: instancePath + "/assurance_classification", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.evidence_ref !== void 0) {
      let data2 = data.evidence_ref;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err4 = { instancePath: instancePath + "/evidence_ref", schemaPath: "AssuranceDetailsId4/properties/evidence_ref/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate632(data2[i0], { instancePath: instancePath + "/evidence_ref/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate632.errors; else for (const error of validate632.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/evidence_ref", schemaPath: "AssuranceDetailsId4/properties/evidence_ref/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "AssuranceDetailsId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err6);
    errors++;
  }
  validate631.errors = vErrors;
  return errors === 0;
}
function validate630(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "AssuranceProcessId4/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "policy" || key0 === "procedure" || key0 === "assurance_details")) {
        const err1 = { instancePath, schemaPath: "AssuranceProcessId4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.policy !== void 0) {
      let data0 = data.policy;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/policy", schemaPath: "AssurancePolicy/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/policy", schemaPath: "AssurancePolicy/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.procedure !== void 0) {
      let data1 = data.procedure;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/procedure", schemaPath: "AssuranceProcedure/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/procedure", schemaPath: "AssuranceProcedure/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.assurance_details !== void 0) {
      let data2 = data.assurance_details;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err6 = { instancePath: instancePath + "/assurance_details", schemaPath: "AssuranceProcessId4/properties/assurance_details/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate631(data2[i0], { instancePath: instancePath + "/assurance_details/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate631.errors; else for (const error of validate631.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/assurance_details", schemaPath: "AssuranceProcessId4/properties/assurance_details/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "AssuranceProcessId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err8);
    errors++;
  }
  validate630.errors = vErrors;
  return errors === 0;
}
var schema444 = { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["document", "id_document", "electronic_record", "vouch", "utility_bill", "electronic_signature"] } }, "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["document", "id_document"] } } }, "then": { "$ref": "DocumentEvidenceId4" }, "else": { "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["electronic_record"] } } }, "then": { "$ref": "ElectronicRecordEvidenceId4" }, "else": { "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["vouch"] } } }, "then": { "$ref": "VouchEvidenceId4" }, "else": { "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["utility_bill"] } } }, "then": { "$ref": "UtilityBillEvidenceId3" }, "else": { "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["electronic_signature"] } } }, "then": { "$ref": "ElectronicSignatureEvidenceId3" }, "else": true } } } } };
var schema445 = { "type": "object", "required": ["type"], "additionalProperties": false, "properties": { "type": { "enum": ["document", "id_document"] }, "check_details": { "type": "array", "minItems": 1, "items": { "$ref": "CheckDetailsId4" } }, "method": { "$ref": "CheckMethod" }, "verifier": { "$ref": "VerifierId3" }, "time": { "$ref": "Timestamp" }, "document_details": { "$ref": "DocumentDetailsId3" }, "document": { "$ref": "DocumentDetailsId3" }, "attachments": { "$ref": "AttachmentsId3" } } };
function validate639(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check_method === void 0) {
      const err0 = { instancePath, schemaPath: "CheckDetailsId4/required", keyword: "required", params: { missingProperty: "check_method" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "check_method" || key0 === "organization" || key0 === "txn" || key0 === "time")) {
        const err1 = { instancePath, schemaPath: "CheckDetailsId4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.check_method !== void 0) {
      let data0 = data.check_method;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/check_method", schemaPath: "CheckMethod/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/check_method", schemaPath: "CheckMethod/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.organization !== void 0) {
      if (typeof data.organization !== "string") {
        const err4 = { instancePath: instancePath + "/organization", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.txn !== void 0) {
      if (typeof data.txn !== "string") {
        const err5 = { instancePath: instancePath + "/txn", schemaPath: "CheckId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data3 = data.time;
      if (typeof data3 === "string") {
        if (!pattern33.test(data3)) {
          const err6 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "CheckDetailsId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err8);
    errors++;
  }
  validate639.errors = vErrors;
  return errors === 0;
}
function validate638(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "DocumentEvidenceId4/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "check_details" || key0 === "method" || key0 === "verifier" || key0 === "time" || key0 === "document_details" || key0 === "document" || key0 === "attachments")) {
        const err1 = { instancePath, schemaPath: "DocumentEvidenceId4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (!(data0 === "document" || data0 === "id_document")) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "DocumentEvidenceId4/properties/type/enum", keyword: "enum", params: { allowedValues: schema445.properties.type.enum } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.check_details !== void 0) {
      let data1 = data.check_details;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/check_details", schemaPath: "DocumentEvidenceId4/properties/check_details/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate639(data1[i0], { instancePath: instancePath + "/check_details/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate639.errors; else for (const error of validate639.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/check_details", schemaPath: "DocumentEvidenceId4/properties/check_details/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.method !== void 0) {
      let data3 = data.method;
      if (typeof data3 === "string") {
        if (data3.length < 1) {
          const err5 = { instancePath: instancePath + "/method", schemaPath: "CheckMethod/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/method", schemaPath: "CheckMethod/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.verifier !== void 0) {
      if (!validate580(data.verifier, { instancePath: instancePath + "/verifier", parentData: data, parentDataProperty: "verifier", rootData })) {
        if (vErrors === null) vErrors = validate580.errors; else for (const error of validate580.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      let data5 = data.time;
      if (typeof data5 === "string") {
        if (!pattern33.test(data5)) {
          const err7 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.document_details !== void 0) {
      if (!validate582(data.document_details, { instancePath: instancePath + "/document_details", parentData: data, parentDataProperty: "document_details", rootData })) {
        if (vErrors === null) vErrors = validate582.errors; else for (const error of validate582.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.document !== void 0) {
      if (!validate582(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData })) {
        if (vErrors === null) vErrors = validate582.errors; else for (const error of validate582.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate586(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate586.errors; else for (const error of validate586.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "DocumentEvidenceId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err9);
    errors++;
  }
  validate638.errors = vErrors;
  return errors === 0;
}
function validate646(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "ElectronicRecordEvidenceId4/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "check_details" || key0 === "time" || key0 === "record" || key0 === "attachments")) {
        const err1 = { instancePath, schemaPath: "ElectronicRecordEvidenceId4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("electronic_record" !== data.type) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "ElectronicRecordEvidenceId4/properties/type/const", keyword: "const", params: { allowedValue: "electronic_record" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.check_details !== void 0) {
      let data1 = data.check_details;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate639(data1[i0], { instancePath: instancePath + "/check_details/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate639.errors; else for (const error of validate639.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/check_details", schemaPath: "ElectronicRecordEvidenceId4/properties/check_details/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data3 = data.time;
      if (typeof data3 === "string") {
        if (!pattern33.test(data3)) {
          const err4 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.record !== void 0) {
      if (!validate600(data.record, { instancePath: instancePath + "/record", parentData: data, parentDataProperty: "record", rootData })) {
        if (vErrors === null) vErrors = validate600.errors; else for (const error of validate600.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate586(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate586.errors; else for (const error of validate586.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "ElectronicRecordEvidenceId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err6);
    errors++;
  }
  validate646.errors = vErrors;
  return errors === 0;
}
function validate651(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "VouchEvidenceId4/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "check_details" || key0 === "time" || key0 === "attestation" || key0 === "attachments")) {
        const err1 = { instancePath, schemaPath: "VouchEvidenceId4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("vouch" !== data.type) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "VouchEvidenceId4/properties/type/const", keyword: "const", params: { allowedValue: "vouch" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.check_details !== void 0) {
      let data1 = data.check_details;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate639(data1[i0], { instancePath: instancePath + "/check_details/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate639.errors; else for (const error of validate639.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/check_details", schemaPath: "VouchEvidenceId4/properties/check_details/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data3 = data.time;
      if (typeof data3 === "string") {
        if (!pattern33.test(data3)) {
          const err4 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.attestation !== void 0) {
      if (!validate609(data.attestation, { instancePath: instancePath + "/attestation", parentData: data, parentDataProperty: "attestation", rootData })) {
        if (vErrors === null) vErrors = validate609.errors; else for (const error of validate609.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate586(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate586.errors; else for (const error of validate586.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "VouchEvidenceId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err6);
    errors++;
  }
  validate651.errors = vErrors;
  return errors === 0;
}
function validate637(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type")) {
        const err0 = {};
        (vErrors ??= []).push(err0);
        errors++;
      } else {
        if (data.type !== void 0) {
          let data0 = data.type;
          if (!(data0 === "document" || data0 === "id_document")) {
            const err1 = {};
            (vErrors ??= []).push(err1);
            errors++;
          }
        }
      }
    } else {
      const err2 = {};
      (vErrors ??= []).push(err2);
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs5 = errors;
    if (!validate638(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate638.errors; else for (const error of validate638.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    const _errs7 = errors;
    let valid2 = true;
    const _errs8 = errors;
    if (errors === _errs8) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.type === void 0 && (missing1 = "type")) {
          const err3 = {};
          (vErrors ??= []).push(err3);
          errors++;
        } else {
          if (data.type !== void 0) {
            if (!(data.type === "electronic_record")) {
              const err4 = {};
              (vErrors ??= []).push(err4);
              errors++;
            }
          }
        }
      } else {
        const err5 = {};
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7;
    if (vErrors !== null) {
      if (_errs7) {
        vErrors.length = _errs7;
      } else {
        vErrors = null;
      }
    }
    let ifClause1;
    if (_valid1) {
      const _errs11 = errors;
      if (!validate646(data, { instancePath, parentData, parentDataProperty, rootData })) {
        if (vErrors === null) vErrors = validate646.errors; else for (const error of validate646.errors) vErrors.push(error);
        errors = vErrors.length;
      }
      var _valid1 = _errs11 === errors;
      valid2 = _valid1;
      ifClause1 = "then";
    } else {
      const _errs12 = errors;
      const _errs13 = errors;
      let valid4 = true;
      const _errs14 = errors;
      if (errors === _errs14) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing2;
          if (data.type === void 0 && (missing2 = "type")) {
            const err6 = {};
            (vErrors ??= []).push(err6);
            errors++;
          } else {
            if (data.type !== void 0) {
              if (!(data.type === "vouch")) {
                const err7 = {};
                (vErrors ??= []).push(err7);
                errors++;
              }
            }
          }
        } else {
          const err8 = {};
          (vErrors ??= []).push(err8);
          errors++;
        }
      }
      var _valid2 = _errs14 === errors;
      errors = _errs13;
      if (vErrors !== null) {
        if (_errs13) {
          vErrors.length = _errs13;
        } else {
          vErrors = null;
        }
      }
      let ifClause2;
      if (_valid2) {
        const _errs17 = errors;
        if (!validate651(data, { instancePath, parentData, parentDataProperty, rootData })) {
          if (vErrors === null) vErrors = validate651.errors; else for (const error of validate651.errors) vErrors.push(error);
          errors = vErrors.length;
        }
        var _valid2 = _errs17 === errors;
        valid4 = _valid2;
        ifClause2 = "then";
      } else {
        const _errs18 = errors;
        const _errs19 = errors;
        let valid6 = true;
        const _errs20 = errors;
        if (errors === _errs20) {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing3;
            if (data.type === void 0 && (missing3 = "type")) {
              const err9 = {};
              (vErrors ??= []).push(err9);
              errors++;
            } else {
              if (data.type !== void 0) {
                if (!(data.type === "utility_bill")) {
                  const err10 = {};
                  (vErrors ??= []).push(err10);
                  errors++;
                }
              }
            }
          } else {
            const err11 = {};
            (vErrors ??= []).push(err11);
            errors++;
          }
        }
        var _valid3 = _errs20 === errors;
        errors = _errs19;
        if (vErrors !== null) {
          if (_errs19) {
            vErrors.length = _errs19;
          } else {
            vErrors = null;
          }
        }
        let ifClause3;
        if (_valid3) {
          const _errs23 = errors;
          if (!validate614(data, { instancePath, parentData, parentDataProperty, rootData })) {
            if (vErrors === null) vErrors = validate614.errors; else for (const error of validate614.errors) vErrors.push(error);
            errors = vErrors.length;
          }
          var _valid3 = _errs23 === errors;
          valid6 = _valid3;
          ifClause3 = "then";
        } else {
          const _errs24 = errors;
          const _errs25 = errors;
          let valid8 = true;
          const _errs26 = errors;
          if (errors === _errs26) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing4;
              if (data.type === void 0 && (missing4 = "type")) {
                const err12 = {};
                (vErrors ??= []).push(err12);
                errors++;
              } else {
                if (data.type !== void 0) {
                  if (!(data.type === "electronic_signature")) {
                    const err13 = {};
                    (vErrors ??= []).push(err13);
                    errors++;
                  }
                }
              }
            } else {
              const err14 = {};
              (vErrors ??= []).push(err14);
              errors++;
            }
          }
          var _valid4 = _errs26 === errors;
          errors = _errs25;
          if (vErrors !== null) {
            if (_errs25) {
              vErrors.length = _errs25;
            } else {
              vErrors = null;
            }
          }
          if (_valid4) {
            const _errs29 = errors;
            if (!validate619(data, { instancePath, parentData, parentDataProperty, rootData })) {
              if (vErrors === null) vErrors = validate619.errors; else for (const error of validate619.errors) vErrors.push(error);
              errors = vErrors.length;
            }
            var _valid4 = _errs29 === errors;
            valid8 = _valid4;
          }
          if (!valid8) {
            const err15 = { instancePath, schemaPath: "EvidenceId4/else/else/else/else/if", keyword: "if", params: { failingKeyword: "then" } };
            (vErrors ??= []).push(err15);
            errors++;
          }
          var _valid3 = _errs24 === errors;
          valid6 = _valid3;
          ifClause3 = "else";
        }
        if (!valid6) {
          const err16 = { instancePath, schemaPath: "EvidenceId4/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause3 } };
          (vErrors ??= []).push(err16);
          errors++;
        }
        var _valid2 = _errs18 === errors;
        valid4 = _valid2;
        ifClause2 = "else";
      }
      if (!valid4) {
        const err17 = { instancePath, schemaPath: "EvidenceId4/else/else/if", keyword: "if", params: { failingKeyword: ifClause2 } };
        (vErrors ??= []).push(err17);
        errors++;
      }
      var _valid1 = _errs12 === errors;
      valid2 = _valid1;
      ifClause1 = "else";
    }
    if (!valid2) {
      const err18 = { instancePath, schemaPath: "EvidenceId4/else/if", keyword: "if", params: { failingKeyword: ifClause1 } };
      (vErrors ??= []).push(err18);
      errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err19 = { instancePath, schemaPath: "EvidenceId4/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err19);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err20 = { instancePath, schemaPath: "EvidenceId4/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err20);
      errors++;
    }
    if (data.type !== void 0) {
      let data5 = data.type;
      if (!(data5 === "document" || data5 === "id_document" || data5 === "electronic_record" || data5 === "vouch" || data5 === "utility_bill" || data5 === "electronic_signature")) {
        const err21 = { instancePath: instancePath + "/type", schemaPath: "EvidenceId4/properties/type/enum", keyword: "enum", params: { allowedValues: schema444.properties.type.enum } };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "EvidenceId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err22);
    errors++;
  }
  validate637.errors = vErrors;
  return errors === 0;
}
function validate629(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trust_framework === void 0) {
      const err0 = { instancePath, schemaPath: "VerificationId4/required", keyword: "required", params: { missingProperty: "trust_framework" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "trust_framework" || key0 === "assurance_level" || key0 === "assurance_process" || key0 === "time" || key0 === "verification_process" || key0 === "evidence")) {
        const err1 = { instancePath, schemaPath: "VerificationId4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.trust_framework !== void 0) {
      let data0 = data.trust_framework;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/trust_framework", schemaPath: "TrustFramework/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/trust_framework", schemaPath: "TrustFramework/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.assurance_level !== void 0) {
      let data1 = data.assurance_level;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/assurance_level", schemaPath: "AssuranceLevel/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/assurance_level", schemaPath: "AssuranceLevel/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.assurance_process !== void 0) {
      if (!validate630(data.assurance_process, { instancePath: instancePath + "/assurance_process", parentData: data, parentDataProperty: "assurance_process", rootData })) {
        if (vErrors === null) vErrors = validate630.errors; else for (const error of validate630.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      let data3 = data.time;
      if (typeof data3 === "string") {
        if (!pattern33.test(data3)) {
          const err6 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.verification_process !== void 0) {
      if (typeof data.verification_process !== "string") {
        const err8 = { instancePath: instancePath + "/verification_process", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data5 = data.evidence;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err9 = { instancePath: instancePath + "/evidence", schemaPath: "VerificationId4/properties/evidence/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err9);
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate637(data5[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate637.errors; else for (const error of validate637.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/evidence", schemaPath: "VerificationId4/properties/evidence/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "VerificationId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err11);
    errors++;
  }
  validate629.errors = vErrors;
  return errors === 0;
}
function validate628(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.verification === void 0) {
      const err0 = { instancePath, schemaPath: "VerifiedClaimsElementId4/required", keyword: "required", params: { missingProperty: "verification" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.claims === void 0) {
      const err1 = { instancePath, schemaPath: "VerifiedClaimsElementId4/required", keyword: "required", params: { missingProperty: "claims" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "verification" || key0 === "claims")) {
        const err2 = { instancePath, schemaPath: "VerifiedClaimsElementId4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.verification !== void 0) {
      if (!validate629(data.verification, { instancePath: instancePath + "/verification", parentData: data, parentDataProperty: "verification", rootData })) {
        if (vErrors === null) vErrors = validate629.errors; else for (const error of validate629.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.claims !== void 0) {
      if (!validate510(data.claims, { instancePath: instancePath + "/claims", parentData: data, parentDataProperty: "claims", rootData })) {
        if (vErrors === null) vErrors = validate510.errors; else for (const error of validate510.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "VerifiedClaimsElementId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate628.errors = vErrors;
  return errors === 0;
}
function validate627(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = {};
    (vErrors ??= []).push(err0);
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "VerifiedClaimsId4/then/minItems", keyword: "minItems", params: { limit: 1 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate628(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate628.errors; else for (const error of validate628.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    } else {
      const err2 = { instancePath, schemaPath: "VerifiedClaimsId4/then/type", keyword: "type", params: { type: "array" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (!validate628(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate628.errors; else for (const error of validate628.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "VerifiedClaimsId4/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate627.errors = vErrors;
  return errors === 0;
}
var VerifiedClaimsRequest = validate44;
var VerifiedClaimsRequestId2 = validate174;
var VerifiedClaimsRequestId3 = validate256;
var VerifiedClaimsRequestId4 = validate364;
export {
  ClaimsParameter,
  ClaimsParameterId2,
  ClaimsParameterId3,
  ClaimsParameterId4,
  ExtendedCustomerAttributes,
  VerifiedClaims,
  VerifiedClaimsId2,
  VerifiedClaimsId3,
  VerifiedClaimsId4,
  VerifiedClaimsRequest,
  VerifiedClaimsRequestId2,
  VerifiedClaimsRequestId3,
  VerifiedClaimsRequestId4
};
