// Made by `npm run generate` from specs/identity-assurance/. Change that, not this file.

// <stdin>
var AccessToken = validate10;
var pattern0 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._~+/-]+=*$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "AccessToken/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~+/-]+=*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "AccessToken/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var AccountActivity = validate11;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "AccountActivity/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.active !== void 0) {
      if (typeof data.active !== "boolean") {
        const err1 = { instancePath: instancePath + "/active", schemaPath: "AccountActivity/properties/active/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.active_duration !== void 0) {
      let data1 = data.active_duration;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/active_duration", schemaPath: "AccountActivity/properties/active_duration/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/active_duration", schemaPath: "AccountActivity/properties/active_duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "AccountActivity/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err4);
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var AcrValues = validate12;
var pattern1 = /* @__PURE__ */ new RegExp("^[\\x21-\\x7E]+(?: [\\x21-\\x7E]+)*$", "u");
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      const err0 = { instancePath, schemaPath: "AcrValues/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+(?: [\\x21-\\x7E]+)*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "AcrValues/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var Address = validate13;
var pattern2 = /* @__PURE__ */ new RegExp("^[A-Za-z]{2,3}$", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "Address/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.formatted !== void 0) {
      if (typeof data.formatted !== "string") {
        const err1 = { instancePath: instancePath + "/formatted", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.street_address !== void 0) {
      if (typeof data.street_address !== "string") {
        const err2 = { instancePath: instancePath + "/street_address", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.locality !== void 0) {
      if (typeof data.locality !== "string") {
        const err3 = { instancePath: instancePath + "/locality", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
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
    if (data.postal_code !== void 0) {
      if (typeof data.postal_code !== "string") {
        const err5 = { instancePath: instancePath + "/postal_code", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.country !== void 0) {
      if (typeof data.country !== "string") {
        const err6 = { instancePath: instancePath + "/country", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.country_code !== void 0) {
      let data6 = data.country_code;
      if (typeof data6 === "string") {
        if (!pattern2.test(data6)) {
          const err7 = { instancePath: instancePath + "/country_code", schemaPath: "CountryCode/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,3}$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/country_code", schemaPath: "CountryCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "Address/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err9);
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var Age = validate14;
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "Age/type", keyword: "type", params: { type: "integer" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 150 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "Age/maximum", keyword: "maximum", params: { comparison: "<=", limit: 150 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "Age/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      (vErrors ??= []).push(err2);
      errors++;
    }
  }
  validate14.errors = vErrors;
  return errors === 0;
}
var AgeStatement = validate15;
var pattern3 = /* @__PURE__ */ new RegExp("^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "u");
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.age === void 0) {
      const err0 = { instancePath, schemaPath: "AgeStatement/required", keyword: "required", params: { missingProperty: "age" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.age !== void 0) {
      let data0 = data.age;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/age", schemaPath: "Age/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 150 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/age", schemaPath: "Age/maximum", keyword: "maximum", params: { comparison: "<=", limit: 150 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/age", schemaPath: "Age/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      }
    }
    if (data.on_date !== void 0) {
      let data1 = data.on_date;
      if (typeof data1 === "string") {
        if (!pattern3.test(data1)) {
          const err4 = { instancePath: instancePath + "/on_date", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/on_date", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.result !== void 0) {
      if (typeof data.result !== "boolean") {
        const err6 = { instancePath: instancePath + "/result", schemaPath: "AgeStatement/properties/result/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "AgeStatement/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
var AggregatedClaimSource = validate16;
var pattern4 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$", "u");
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.JWT === void 0) {
      const err0 = { instancePath, schemaPath: "AggregatedClaimSource/required", keyword: "required", params: { missingProperty: "JWT" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.JWT !== void 0) {
      let data0 = data.JWT;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err1 = { instancePath: instancePath + "/JWT", schemaPath: "Jwt/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/JWT", schemaPath: "Jwt/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "AggregatedClaimSource/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var AssuranceDetails = validate17;
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.evidence_classification !== void 0) {
      if (typeof data.evidence_classification !== "string") {
        const err0 = { instancePath: instancePath + "/evidence_classification", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "EvidenceMetadata/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate19.errors = vErrors;
  return errors === 0;
}
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check_id === void 0) {
      const err0 = { instancePath, schemaPath: "EvidenceReference/required", keyword: "required", params: { missingProperty: "check_id" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.check_id !== void 0) {
      if (typeof data.check_id !== "string") {
        const err1 = { instancePath: instancePath + "/check_id", schemaPath: "CheckId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.evidence_metadata !== void 0) {
      if (!validate19(data.evidence_metadata, { instancePath: instancePath + "/evidence_metadata", parentData: data, parentDataProperty: "evidence_metadata", rootData })) {
        if (vErrors === null) vErrors = validate19.errors; else for (const error of validate19.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "EvidenceReference/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.assurance_type !== void 0) {
      let data0 = data.assurance_type;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err0 = { instancePath: instancePath + "/assurance_type", schemaPath: "AssuranceType/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err0);
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/assurance_type", schemaPath: "AssuranceType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.assurance_classification !== void 0) {
      if (typeof data.assurance_classification !== "string") {
        const err2 = { instancePath: instancePath + "/assurance_classification", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.evidence_ref !== void 0) {
      let data2 = data.evidence_ref;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err3 = { instancePath: instancePath + "/evidence_ref", schemaPath: "AssuranceDetails/properties/evidence_ref/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate18(data2[i0], { instancePath: instancePath + "/evidence_ref/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate18.errors; else for (const error of validate18.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/evidence_ref", schemaPath: "AssuranceDetails/properties/evidence_ref/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "AssuranceDetails/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
var AssuranceDetailsId4 = validate22;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.txn === void 0) {
      const err0 = { instancePath, schemaPath: "EvidenceReferenceId4/required", keyword: "required", params: { missingProperty: "txn" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.txn !== void 0) {
      if (typeof data.txn !== "string") {
        const err1 = { instancePath: instancePath + "/txn", schemaPath: "CheckId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.evidence_metadata !== void 0) {
      if (!validate19(data.evidence_metadata, { instancePath: instancePath + "/evidence_metadata", parentData: data, parentDataProperty: "evidence_metadata", rootData })) {
        if (vErrors === null) vErrors = validate19.errors; else for (const error of validate19.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "EvidenceReferenceId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.assurance_type !== void 0) {
      let data0 = data.assurance_type;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err0 = { instancePath: instancePath + "/assurance_type", schemaPath: "AssuranceType/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err0);
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/assurance_type", schemaPath: "AssuranceType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.assurance_classification !== void 0) {
      if (typeof data.assurance_classification !== "string") {
        const err2 = { instancePath: instancePath + "/assurance_classification", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.evidence_ref !== void 0) {
      let data2 = data.evidence_ref;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err3 = { instancePath: instancePath + "/evidence_ref", schemaPath: "AssuranceDetailsId4/properties/evidence_ref/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate23(data2[i0], { instancePath: instancePath + "/evidence_ref/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate23.errors; else for (const error of validate23.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/evidence_ref", schemaPath: "AssuranceDetailsId4/properties/evidence_ref/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "AssuranceDetailsId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var AssuranceLevel = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "AssuranceLevel/minLength", keyword: "minLength", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "AssuranceLevel/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var AssurancePolicy = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "AssurancePolicy/minLength", keyword: "minLength", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "AssurancePolicy/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var AssuranceProcedure = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "AssuranceProcedure/minLength", keyword: "minLength", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "AssuranceProcedure/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var AssuranceProcess = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "AssuranceProcess/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.policy !== void 0) {
      let data0 = data.policy;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/policy", schemaPath: "AssurancePolicy/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/policy", schemaPath: "AssurancePolicy/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.procedure !== void 0) {
      let data1 = data.procedure;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/procedure", schemaPath: "AssuranceProcedure/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/procedure", schemaPath: "AssuranceProcedure/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.assurance_details !== void 0) {
      let data2 = data.assurance_details;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err5 = { instancePath: instancePath + "/assurance_details", schemaPath: "AssuranceProcess/properties/assurance_details/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate17(data2[i0], { instancePath: instancePath + "/assurance_details/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate17.errors; else for (const error of validate17.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/assurance_details", schemaPath: "AssuranceProcess/properties/assurance_details/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "AssuranceProcess/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var AssuranceProcessId3 = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "AssuranceProcessId3/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.policy !== void 0) {
      let data0 = data.policy;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/policy", schemaPath: "AssurancePolicy/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/policy", schemaPath: "AssurancePolicy/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.procedure !== void 0) {
      let data1 = data.procedure;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/procedure", schemaPath: "AssuranceProcedure/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/procedure", schemaPath: "AssuranceProcedure/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (typeof data.status !== "string") {
        const err5 = { instancePath: instancePath + "/status", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "AssuranceProcessId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err6);
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var AssuranceProcessId4 = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "AssuranceProcessId4/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.policy !== void 0) {
      let data0 = data.policy;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/policy", schemaPath: "AssurancePolicy/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/policy", schemaPath: "AssurancePolicy/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.procedure !== void 0) {
      let data1 = data.procedure;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/procedure", schemaPath: "AssuranceProcedure/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/procedure", schemaPath: "AssuranceProcedure/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.assurance_details !== void 0) {
      let data2 = data.assurance_details;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err5 = { instancePath: instancePath + "/assurance_details", schemaPath: "AssuranceProcessId4/properties/assurance_details/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate22(data2[i0], { instancePath: instancePath + "/assurance_details/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate22.errors; else for (const error of validate22.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/assurance_details", schemaPath: "AssuranceProcessId4/properties/assurance_details/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "AssuranceProcessId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var AssuranceType = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "AssuranceType/minLength", keyword: "minLength", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "AssuranceType/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var Attachment = validate35;
var schema59 = { "type": ["string", "null"], "pattern": "^[\\x20-\\x7E]+$" };
var pattern5 = /* @__PURE__ */ new RegExp("^https://[\\x21-\\x7E]+$", "u");
var pattern6 = /* @__PURE__ */ new RegExp("^[\\x20-\\x7E]+$", "u");
var pattern7 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9+/]+={0,2}$", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.alg !== void 0) {
      let data0 = data.alg;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/alg", schemaPath: "DigestAlgorithm/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/alg", schemaPath: "DigestAlgorithm/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if (typeof data1 === "string") {
        if (!pattern7.test(data1)) {
          const err4 = { instancePath: instancePath + "/value", schemaPath: "Base64/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/value", schemaPath: "Base64/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "Digest/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err6);
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.desc !== void 0) {
      if (typeof data.desc !== "string") {
        const err2 = { instancePath: instancePath + "/desc", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/type", schemaPath: "AttachmentType/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "AttachmentType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data2 = data.url;
      if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
          const err5 = { instancePath: instancePath + "/url", schemaPath: "AttachmentUrl/pattern", keyword: "pattern", params: { pattern: "^https://[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/url", schemaPath: "AttachmentUrl/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.access_token !== void 0) {
      let data3 = data.access_token;
      if (typeof data3 !== "string" && data3 !== null) {
        const err7 = { instancePath: instancePath + "/access_token", schemaPath: "AttachmentAccessToken/type", keyword: "type", params: { type: schema59.type } };
        (vErrors ??= []).push(err7);
        errors++;
      }
      if (typeof data3 === "string") {
        if (!pattern6.test(data3)) {
          const err8 = { instancePath: instancePath + "/access_token", schemaPath: "AttachmentAccessToken/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      }
    }
    if (data.exp !== void 0) {
      let data4 = data.exp;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        const err9 = { instancePath: instancePath + "/exp", schemaPath: "NumericDate/type", keyword: "type", params: { type: "number" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.digest !== void 0) {
      if (!validate37(data.digest, { instancePath: instancePath + "/digest", parentData: data, parentDataProperty: "digest", rootData })) {
        if (vErrors === null) vErrors = validate37.errors; else for (const error of validate37.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "ExternalAttachment/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var pattern8 = /* @__PURE__ */ new RegExp("^(?!(?:[Mm][Uu][Ll][Tt][Ii][Pp][Aa][Rr][Tt]|[Mm][Ee][Ss][Ss][Aa][Gg][Ee])/)[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}(?:[ \\t]*;[\\t\\x20-\\x7E]*)?$", "u");
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.desc !== void 0) {
      if (typeof data.desc !== "string") {
        const err2 = { instancePath: instancePath + "/desc", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/type", schemaPath: "AttachmentType/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "AttachmentType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.content_type !== void 0) {
      let data2 = data.content_type;
      if (typeof data2 === "string") {
        if (!pattern8.test(data2)) {
          const err5 = { instancePath: instancePath + "/content_type", schemaPath: "ContentType/pattern", keyword: "pattern", params: { pattern: "^(?!(?:[Mm][Uu][Ll][Tt][Ii][Pp][Aa][Rr][Tt]|[Mm][Ee][Ss][Ss][Aa][Gg][Ee])/)[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}(?:[ \\t]*;[\\t\\x20-\\x7E]*)?$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/content_type", schemaPath: "ContentType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.content !== void 0) {
      let data3 = data.content;
      if (typeof data3 === "string") {
        if (!pattern7.test(data3)) {
          const err7 = { instancePath: instancePath + "/content", schemaPath: "Base64/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/content", schemaPath: "Base64/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "EmbeddedAttachment/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err9);
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate36.errors; else for (const error of validate36.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs3 = errors;
    if (!validate40(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate40.errors; else for (const error of validate40.errors) vErrors.push(error);
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
  validate35.errors = vErrors;
  return errors === 0;
}
var AttachmentAccessToken = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "AttachmentAccessToken/type", keyword: "type", params: { type: schema59.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      const err1 = { instancePath, schemaPath: "AttachmentAccessToken/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
var AttachmentId3 = validate43;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.desc !== void 0) {
      if (typeof data.desc !== "string") {
        const err2 = { instancePath: instancePath + "/desc", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 === "string") {
        if (!pattern5.test(data1)) {
          const err3 = { instancePath: instancePath + "/url", schemaPath: "AttachmentUrl/pattern", keyword: "pattern", params: { pattern: "^https://[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/url", schemaPath: "AttachmentUrl/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.access_token !== void 0) {
      let data2 = data.access_token;
      if (typeof data2 !== "string" && data2 !== null) {
        const err5 = { instancePath: instancePath + "/access_token", schemaPath: "AttachmentAccessToken/type", keyword: "type", params: { type: schema59.type } };
        (vErrors ??= []).push(err5);
        errors++;
      }
      if (typeof data2 === "string") {
        if (!pattern6.test(data2)) {
          const err6 = { instancePath: instancePath + "/access_token", schemaPath: "AttachmentAccessToken/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      }
    }
    if (data.expires_in !== void 0) {
      let data3 = data.expires_in;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err7 = { instancePath: instancePath + "/expires_in", schemaPath: "ExternalAttachmentId3/properties/expires_in/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/expires_in", schemaPath: "ExternalAttachmentId3/properties/expires_in/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      }
    }
    if (data.digest !== void 0) {
      if (!validate37(data.digest, { instancePath: instancePath + "/digest", parentData: data, parentDataProperty: "digest", rootData })) {
        if (vErrors === null) vErrors = validate37.errors; else for (const error of validate37.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.txn !== void 0) {
      if (typeof data.txn !== "string") {
        const err9 = { instancePath: instancePath + "/txn", schemaPath: "CheckId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "ExternalAttachmentId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.desc !== void 0) {
      if (typeof data.desc !== "string") {
        const err2 = { instancePath: instancePath + "/desc", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.content_type !== void 0) {
      let data1 = data.content_type;
      if (typeof data1 === "string") {
        if (!pattern8.test(data1)) {
          const err3 = { instancePath: instancePath + "/content_type", schemaPath: "ContentType/pattern", keyword: "pattern", params: { pattern: "^(?!(?:[Mm][Uu][Ll][Tt][Ii][Pp][Aa][Rr][Tt]|[Mm][Ee][Ss][Ss][Aa][Gg][Ee])/)[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}(?:[ \\t]*;[\\t\\x20-\\x7E]*)?$" } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/content_type", schemaPath: "ContentType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.content !== void 0) {
      let data2 = data.content;
      if (typeof data2 === "string") {
        if (!pattern7.test(data2)) {
          const err5 = { instancePath: instancePath + "/content", schemaPath: "Base64/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/content", schemaPath: "Base64/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.txn !== void 0) {
      if (typeof data.txn !== "string") {
        const err7 = { instancePath: instancePath + "/txn", schemaPath: "CheckId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "EmbeddedAttachmentId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err8);
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!validate44(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate44.errors; else for (const error of validate44.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs3 = errors;
    if (!validate47(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate47.errors; else for (const error of validate47.errors) vErrors.push(error);
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
  validate43.errors = vErrors;
  return errors === 0;
}
var AttachmentType = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "AttachmentType/minLength", keyword: "minLength", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "AttachmentType/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var AttachmentUrl = validate50;
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, schemaPath: "AttachmentUrl/pattern", keyword: "pattern", params: { pattern: "^https://[\\x21-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "AttachmentUrl/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
var Attachments = validate51;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate35(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        if (vErrors === null) vErrors = validate35.errors; else for (const error of validate35.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "Attachments/type", keyword: "type", params: { type: "array" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
var AttachmentsId3 = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate43(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        if (vErrors === null) vErrors = validate43.errors; else for (const error of validate43.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "AttachmentsId3/type", keyword: "type", params: { type: "array" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
var Attestation = validate55;
var pattern18 = /* @__PURE__ */ new RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)|(?!0{4})[0-9]{4})$", "u");
var pattern19 = /* @__PURE__ */ new RegExp("^(?:[A-Za-z]{2,3}|D(?:<<)?)$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.birthdate !== void 0) {
      let data1 = data.birthdate;
      if (typeof data1 === "string") {
        if (!pattern18.test(data1)) {
          const err1 = { instancePath: instancePath + "/birthdate", schemaPath: "BirthDate/pattern", keyword: "pattern", params: { pattern: "^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)|(?!0{4})[0-9]{4})$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/birthdate", schemaPath: "BirthDate/type", keyword: "type", params: { type: "string" } };
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
      let data8 = data.country_code;
      if (typeof data8 === "string") {
        if (!pattern19.test(data8)) {
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
    if (data.occupation !== void 0) {
      if (typeof data.occupation !== "string") {
        const err11 = { instancePath: instancePath + "/occupation", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.organization !== void 0) {
      if (typeof data.organization !== "string") {
        const err12 = { instancePath: instancePath + "/organization", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "Voucher/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err13);
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "Attestation/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/type", schemaPath: "AttestationType/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "AttestationType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.reference_number !== void 0) {
      if (typeof data.reference_number !== "string") {
        const err3 = { instancePath: instancePath + "/reference_number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.date_of_issuance !== void 0) {
      let data2 = data.date_of_issuance;
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          const err4 = { instancePath: instancePath + "/date_of_issuance", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/date_of_issuance", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.date_of_expiry !== void 0) {
      let data3 = data.date_of_expiry;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
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
    if (data.voucher !== void 0) {
      if (!validate56(data.voucher, { instancePath: instancePath + "/voucher", parentData: data, parentDataProperty: "voucher", rootData })) {
        if (vErrors === null) vErrors = validate56.errors; else for (const error of validate56.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "Attestation/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err8);
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
var AttestationId3 = validate58;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "AttestationId3/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/type", schemaPath: "AttestationType/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "AttestationType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.reference_number !== void 0) {
      if (typeof data.reference_number !== "string") {
        const err3 = { instancePath: instancePath + "/reference_number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
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
    if (data.date_of_issuance !== void 0) {
      let data3 = data.date_of_issuance;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
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
        if (!pattern3.test(data4)) {
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
      if (!validate56(data.voucher, { instancePath: instancePath + "/voucher", parentData: data, parentDataProperty: "voucher", rootData })) {
        if (vErrors === null) vErrors = validate56.errors; else for (const error of validate56.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "AttestationId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err9);
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var AttestationType = validate60;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "AttestationType/minLength", keyword: "minLength", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "AttestationType/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
var Audience = validate61;
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err1 = { instancePath, schemaPath: "Audience/then/minItems", keyword: "minItems", params: { limit: 1 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 === "string") {
          if (data0.length < 1) {
            const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "Audience/then/items/minLength", keyword: "minLength", params: { limit: 1 } };
            (vErrors ??= []).push(err2);
            errors++;
          }
        } else {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "Audience/then/items/type", keyword: "type", params: { type: "string" } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      }
    } else {
      const err4 = { instancePath, schemaPath: "Audience/then/type", keyword: "type", params: { type: "array" } };
      (vErrors ??= []).push(err4);
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs7 = errors;
    if (typeof data === "string") {
      if (!pattern6.test(data)) {
        const err5 = { instancePath, schemaPath: "ClientId/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    } else {
      const err6 = { instancePath, schemaPath: "ClientId/type", keyword: "type", params: { type: "string" } };
      (vErrors ??= []).push(err6);
      errors++;
    }
    var _valid0 = _errs7 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "Audience/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
var AuthenticationMethods = validate62;
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "AuthenticationMethods/type", keyword: "type", params: { type: "array" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
var Authority = validate63;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate66.errors = vErrors;
  return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "RegistrationNumber/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.number !== void 0) {
      if (typeof data.number !== "string") {
        const err1 = { instancePath: instancePath + "/number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.issuer !== void 0) {
      if (typeof data.issuer !== "string") {
        const err2 = { instancePath: instancePath + "/issuer", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.country !== void 0) {
      let data2 = data.country;
      if (typeof data2 === "string") {
        if (!pattern2.test(data2)) {
          const err3 = { instancePath: instancePath + "/country", schemaPath: "CountryCode/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,3}$" } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/country", schemaPath: "CountryCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "RegistrationNumber/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!validate69(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate69.errors; else for (const error of validate69.errors) vErrors.push(error);
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
    if (!validate69(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate69.errors; else for (const error of validate69.errors) vErrors.push(error);
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
  validate68.errors = vErrors;
  return errors === 0;
}
var pattern24 = /* @__PURE__ */ new RegExp("^[A-Z0-9]{18}[0-9]{2}$", "u");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!validate66(data.trading_as, { instancePath: instancePath + "/trading_as", parentData: data, parentDataProperty: "trading_as", rootData })) {
        if (vErrors === null) vErrors = validate66.errors; else for (const error of validate66.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.registration_number !== void 0) {
      if (!validate68(data.registration_number, { instancePath: instancePath + "/registration_number", parentData: data, parentDataProperty: "registration_number", rootData })) {
        if (vErrors === null) vErrors = validate68.errors; else for (const error of validate68.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.lei !== void 0) {
      let data3 = data.lei;
      if (typeof data3 === "string") {
        if (!pattern24.test(data3)) {
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
      if (!validate13(data.registered_address, { instancePath: instancePath + "/registered_address", parentData: data, parentDataProperty: "registered_address", rootData })) {
        if (vErrors === null) vErrors = validate13.errors; else for (const error of validate13.errors) vErrors.push(error);
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
        if (!pattern3.test(data9)) {
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
        if (!pattern3.test(data10)) {
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
      if (!validate13(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData })) {
        if (vErrors === null) vErrors = validate13.errors; else for (const error of validate13.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "AuthorityTarget/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err18);
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
var pattern28 = /* @__PURE__ */ new RegExp("^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))?$", "u");
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.start !== void 0) {
      let data0 = data.start;
      if (typeof data0 === "string") {
        if (!pattern28.test(data0)) {
          const err3 = { instancePath: instancePath + "/start", schemaPath: "DateOrTimestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))?$" } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/start", schemaPath: "DateOrTimestamp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.end !== void 0) {
      let data1 = data.end;
      if (typeof data1 === "string") {
        if (!pattern28.test(data1)) {
          const err5 = { instancePath: instancePath + "/end", schemaPath: "DateOrTimestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))?$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/end", schemaPath: "DateOrTimestamp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "AuthorityValidity/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
var pattern30 = /* @__PURE__ */ new RegExp("^-?[0-9]+(?:\\.[0-9]+)?$", "u");
var pattern31 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.value !== void 0) {
      let data0 = data.value;
      if (typeof data0 === "string") {
        if (!pattern30.test(data0)) {
          const err2 = { instancePath: instancePath + "/value", schemaPath: "DecimalAmount/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]+(?:\\.[0-9]+)?$" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/value", schemaPath: "DecimalAmount/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.currency !== void 0) {
      let data1 = data.currency;
      if (typeof data1 === "string") {
        if (!pattern31.test(data1)) {
          const err4 = { instancePath: instancePath + "/currency", schemaPath: "CurrencyCode/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/currency", schemaPath: "CurrencyCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "MoneyAmount/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err6);
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
            if (!validate78(data1[i0], { instancePath: instancePath + "/validity/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
              if (vErrors === null) vErrors = validate78.errors; else for (const error of validate78.errors) vErrors.push(error);
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
        if (!validate78(data1, { instancePath: instancePath + "/validity", parentData: data, parentDataProperty: "validity", rootData })) {
          if (vErrors === null) vErrors = validate78.errors; else for (const error of validate78.errors) vErrors.push(error);
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
            if (!validate81(data3[i1], { instancePath: instancePath + "/budget/" + i1, parentData: data3, parentDataProperty: i1, rootData })) {
              if (vErrors === null) vErrors = validate81.errors; else for (const error of validate81.errors) vErrors.push(error);
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
        if (!validate81(data3, { instancePath: instancePath + "/budget", parentData: data, parentDataProperty: "budget", rootData })) {
          if (vErrors === null) vErrors = validate81.errors; else for (const error of validate81.errors) vErrors.push(error);
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
      if (!validate66(data.audience, { instancePath: instancePath + "/audience", parentData: data, parentDataProperty: "audience", rootData })) {
        if (vErrors === null) vErrors = validate66.errors; else for (const error of validate66.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.function !== void 0) {
      if (!validate66(data.function, { instancePath: instancePath + "/function", parentData: data, parentDataProperty: "function", rootData })) {
        if (vErrors === null) vErrors = validate66.errors; else for (const error of validate66.errors) vErrors.push(error);
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
  validate77.errors = vErrors;
  return errors === 0;
}
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!validate77(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate77.errors; else for (const error of validate77.errors) vErrors.push(error);
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
    if (!validate77(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate77.errors; else for (const error of validate77.errors) vErrors.push(error);
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
  validate76.errors = vErrors;
  return errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate89.errors = vErrors;
  return errors === 0;
}
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.applies_to !== void 0) {
      if (!validate65(data.applies_to, { instancePath: instancePath + "/applies_to", parentData: data, parentDataProperty: "applies_to", rootData })) {
        if (vErrors === null) vErrors = validate65.errors; else for (const error of validate65.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.permission !== void 0) {
      if (!validate76(data.permission, { instancePath: instancePath + "/permission", parentData: data, parentDataProperty: "permission", rootData })) {
        if (vErrors === null) vErrors = validate76.errors; else for (const error of validate76.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.granted_by !== void 0) {
      if (!validate89(data.granted_by, { instancePath: instancePath + "/granted_by", parentData: data, parentDataProperty: "granted_by", rootData })) {
        if (vErrors === null) vErrors = validate89.errors; else for (const error of validate89.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "AuthorityElement/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!validate64(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
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
    if (!validate64(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate64.errors; else for (const error of validate64.errors) vErrors.push(error);
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
  validate63.errors = vErrors;
  return errors === 0;
}
var AuthorityElement = validate64;
var AuthorityGrant = validate89;
var AuthorityPermission = validate77;
var AuthorityPermissions = validate76;
var AuthorityTarget = validate65;
var AuthorityValidity = validate78;
var AuthorizationCode = validate93;
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      const err0 = { instancePath, schemaPath: "AuthorizationCode/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "AuthorizationCode/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
var AuthorizationRequest = validate94;
var schema156 = { "enum": ["code", "code id_token"] };
var schema163 = { "enum": ["page", "popup", "touch", "wap"] };
var schema170 = { "enum": ["S256"] };
var pattern35 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:[\\x21\\x22\\x24-\\x7E]+$", "u");
var pattern36 = /* @__PURE__ */ new RegExp("^(?:(?!openid(?: |$))[\\x21\\x23-\\x5B\\x5D-\\x7E]+ )*openid(?: [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$", "u");
var pattern40 = /* @__PURE__ */ new RegExp("^[^\\x00-\\x1F\\x7F]+$", "u");
var pattern42 = /* @__PURE__ */ new RegExp("^(?:none|(?:login|consent|select_account)(?: (?:login|consent|select_account))*)$", "u");
var pattern43 = /* @__PURE__ */ new RegExp("^(?:0|[1-9][0-9]{0,9})$", "u");
var pattern44 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?: [A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)*$", "u");
var pattern46 = /* @__PURE__ */ new RegExp("^[ \\t\\r\\n]*\\{", "u");
var pattern47 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]{43}$", "u");
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.client_id === void 0) {
      const err0 = { instancePath, schemaPath: "SignedAuthorizationRequest/required", keyword: "required", params: { missingProperty: "client_id" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.request === void 0) {
      const err1 = { instancePath, schemaPath: "SignedAuthorizationRequest/required", keyword: "required", params: { missingProperty: "request" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.client_id !== void 0) {
      let data0 = data.client_id;
      if (typeof data0 === "string") {
        if (!pattern6.test(data0)) {
          const err2 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.request !== void 0) {
      let data1 = data.request;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err4 = { instancePath: instancePath + "/request", schemaPath: "Jwt/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/request", schemaPath: "Jwt/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.redirect_uri !== void 0) {
      let data2 = data.redirect_uri;
      if (typeof data2 === "string") {
        if (!pattern35.test(data2)) {
          const err6 = { instancePath: instancePath + "/redirect_uri", schemaPath: "RedirectUri/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[\\x21\\x22\\x24-\\x7E]+$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/redirect_uri", schemaPath: "RedirectUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.response_type !== void 0) {
      let data3 = data.response_type;
      if (!(data3 === "code" || data3 === "code id_token")) {
        const err8 = { instancePath: instancePath + "/response_type", schemaPath: "ResponseType/enum", keyword: "enum", params: { allowedValues: schema156.enum } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data4 = data.scope;
      if (typeof data4 === "string") {
        if (!pattern36.test(data4)) {
          const err9 = { instancePath: instancePath + "/scope", schemaPath: "Scope/pattern", keyword: "pattern", params: { pattern: "^(?:(?!openid(?: |$))[\\x21\\x23-\\x5B\\x5D-\\x7E]+ )*openid(?: [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$" } };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/scope", schemaPath: "Scope/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data5 = data.state;
      if (typeof data5 === "string") {
        if (!pattern6.test(data5)) {
          const err11 = { instancePath: instancePath + "/state", schemaPath: "State/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err11);
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/state", schemaPath: "State/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.nonce !== void 0) {
      let data6 = data.nonce;
      if (typeof data6 === "string") {
        if (!pattern6.test(data6)) {
          const err13 = { instancePath: instancePath + "/nonce", schemaPath: "Nonce/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err13);
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/nonce", schemaPath: "Nonce/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data.acr_values !== void 0) {
      let data7 = data.acr_values;
      if (typeof data7 === "string") {
        if (!pattern1.test(data7)) {
          const err15 = { instancePath: instancePath + "/acr_values", schemaPath: "AcrValues/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+(?: [\\x21-\\x7E]+)*$" } };
          (vErrors ??= []).push(err15);
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/acr_values", schemaPath: "AcrValues/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    if (data.login_hint !== void 0) {
      let data8 = data.login_hint;
      if (typeof data8 === "string") {
        if (!pattern40.test(data8)) {
          const err17 = { instancePath: instancePath + "/login_hint", schemaPath: "LoginHint/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err17);
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/login_hint", schemaPath: "LoginHint/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if (data.id_token_hint !== void 0) {
      let data9 = data.id_token_hint;
      if (typeof data9 === "string") {
        if (!pattern4.test(data9)) {
          const err19 = { instancePath: instancePath + "/id_token_hint", schemaPath: "Jwt/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$" } };
          (vErrors ??= []).push(err19);
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/id_token_hint", schemaPath: "Jwt/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if (data.display !== void 0) {
      let data10 = data.display;
      if (!(data10 === "page" || data10 === "popup" || data10 === "touch" || data10 === "wap")) {
        const err21 = { instancePath: instancePath + "/display", schemaPath: "Display/enum", keyword: "enum", params: { allowedValues: schema163.enum } };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if (data.prompt !== void 0) {
      let data11 = data.prompt;
      if (typeof data11 === "string") {
        if (!pattern42.test(data11)) {
          const err22 = { instancePath: instancePath + "/prompt", schemaPath: "Prompt/pattern", keyword: "pattern", params: { pattern: "^(?:none|(?:login|consent|select_account)(?: (?:login|consent|select_account))*)$" } };
          (vErrors ??= []).push(err22);
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/prompt", schemaPath: "Prompt/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err23);
        errors++;
      }
    }
    if (data.max_age !== void 0) {
      let data12 = data.max_age;
      if (typeof data12 === "string") {
        if (!pattern43.test(data12)) {
          const err24 = { instancePath: instancePath + "/max_age", schemaPath: "MaxAge/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]{0,9})$" } };
          (vErrors ??= []).push(err24);
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/max_age", schemaPath: "MaxAge/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if (data.ui_locales !== void 0) {
      let data13 = data.ui_locales;
      if (typeof data13 === "string") {
        if (!pattern44.test(data13)) {
          const err26 = { instancePath: instancePath + "/ui_locales", schemaPath: "Locales/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?: [A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)*$" } };
          (vErrors ??= []).push(err26);
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/ui_locales", schemaPath: "Locales/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    if (data.claims_locales !== void 0) {
      let data14 = data.claims_locales;
      if (typeof data14 === "string") {
        if (!pattern44.test(data14)) {
          const err28 = { instancePath: instancePath + "/claims_locales", schemaPath: "Locales/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?: [A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)*$" } };
          (vErrors ??= []).push(err28);
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/claims_locales", schemaPath: "Locales/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if (data.claims !== void 0) {
      let data15 = data.claims;
      if (typeof data15 === "string") {
        if (!pattern46.test(data15)) {
          const err30 = { instancePath: instancePath + "/claims", schemaPath: "ClaimsText/pattern", keyword: "pattern", params: { pattern: "^[ \\t\\r\\n]*\\{" } };
          (vErrors ??= []).push(err30);
          errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/claims", schemaPath: "ClaimsText/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err31);
        errors++;
      }
    }
    if (data.code_challenge !== void 0) {
      let data16 = data.code_challenge;
      if (typeof data16 === "string") {
        if (!pattern47.test(data16)) {
          const err32 = { instancePath: instancePath + "/code_challenge", schemaPath: "CodeChallenge/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } };
          (vErrors ??= []).push(err32);
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/code_challenge", schemaPath: "CodeChallenge/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    if (data.code_challenge_method !== void 0) {
      if (!(data.code_challenge_method === "S256")) {
        const err34 = { instancePath: instancePath + "/code_challenge_method", schemaPath: "CodeChallengeMethod/enum", keyword: "enum", params: { allowedValues: schema170.enum } };
        (vErrors ??= []).push(err34);
        errors++;
      }
    }
  } else {
    const err35 = { instancePath, schemaPath: "SignedAuthorizationRequest/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err35);
    errors++;
  }
  validate95.errors = vErrors;
  return errors === 0;
}
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.response_type === void 0 && (missing0 = "response_type")) {
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    } else {
      if (data.response_type !== void 0) {
        if (!(data.response_type === "code id_token")) {
          const err1 = {};
          (vErrors ??= []).push(err1);
          errors++;
        }
      }
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
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.nonce === void 0) {
        const err2 = { instancePath, schemaPath: "PlainAuthorizationRequest/then/required", keyword: "required", params: { missingProperty: "nonce" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "PlainAuthorizationRequest/if", keyword: "if", params: { failingKeyword: "then" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.client_id === void 0) {
      const err4 = { instancePath, schemaPath: "PlainAuthorizationRequest/required", keyword: "required", params: { missingProperty: "client_id" } };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.redirect_uri === void 0) {
      const err5 = { instancePath, schemaPath: "PlainAuthorizationRequest/required", keyword: "required", params: { missingProperty: "redirect_uri" } };
      (vErrors ??= []).push(err5);
      errors++;
    }
    if (data.response_type === void 0) {
      const err6 = { instancePath, schemaPath: "PlainAuthorizationRequest/required", keyword: "required", params: { missingProperty: "response_type" } };
      (vErrors ??= []).push(err6);
      errors++;
    }
    if (data.scope === void 0) {
      const err7 = { instancePath, schemaPath: "PlainAuthorizationRequest/required", keyword: "required", params: { missingProperty: "scope" } };
      (vErrors ??= []).push(err7);
      errors++;
    }
    if (data.client_id !== void 0) {
      let data1 = data.client_id;
      if (typeof data1 === "string") {
        if (!pattern6.test(data1)) {
          const err8 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.redirect_uri !== void 0) {
      let data2 = data.redirect_uri;
      if (typeof data2 === "string") {
        if (!pattern35.test(data2)) {
          const err10 = { instancePath: instancePath + "/redirect_uri", schemaPath: "RedirectUri/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[\\x21\\x22\\x24-\\x7E]+$" } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/redirect_uri", schemaPath: "RedirectUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.response_type !== void 0) {
      let data3 = data.response_type;
      if (!(data3 === "code" || data3 === "code id_token")) {
        const err12 = { instancePath: instancePath + "/response_type", schemaPath: "ResponseType/enum", keyword: "enum", params: { allowedValues: schema156.enum } };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data4 = data.scope;
      if (typeof data4 === "string") {
        if (!pattern36.test(data4)) {
          const err13 = { instancePath: instancePath + "/scope", schemaPath: "Scope/pattern", keyword: "pattern", params: { pattern: "^(?:(?!openid(?: |$))[\\x21\\x23-\\x5B\\x5D-\\x7E]+ )*openid(?: [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$" } };
          (vErrors ??= []).push(err13);
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/scope", schemaPath: "Scope/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data5 = data.state;
      if (typeof data5 === "string") {
        if (!pattern6.test(data5)) {
          const err15 = { instancePath: instancePath + "/state", schemaPath: "State/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err15);
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/state", schemaPath: "State/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    if (data.nonce !== void 0) {
      let data6 = data.nonce;
      if (typeof data6 === "string") {
        if (!pattern6.test(data6)) {
          const err17 = { instancePath: instancePath + "/nonce", schemaPath: "Nonce/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err17);
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/nonce", schemaPath: "Nonce/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if (data.acr_values !== void 0) {
      let data7 = data.acr_values;
      if (typeof data7 === "string") {
        if (!pattern1.test(data7)) {
          const err19 = { instancePath: instancePath + "/acr_values", schemaPath: "AcrValues/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+(?: [\\x21-\\x7E]+)*$" } };
          (vErrors ??= []).push(err19);
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/acr_values", schemaPath: "AcrValues/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if (data.login_hint !== void 0) {
      let data8 = data.login_hint;
      if (typeof data8 === "string") {
        if (!pattern40.test(data8)) {
          const err21 = { instancePath: instancePath + "/login_hint", schemaPath: "LoginHint/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
          (vErrors ??= []).push(err21);
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/login_hint", schemaPath: "LoginHint/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    if (data.id_token_hint !== void 0) {
      let data9 = data.id_token_hint;
      if (typeof data9 === "string") {
        if (!pattern4.test(data9)) {
          const err23 = { instancePath: instancePath + "/id_token_hint", schemaPath: "Jwt/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$" } };
          (vErrors ??= []).push(err23);
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/id_token_hint", schemaPath: "Jwt/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if (data.display !== void 0) {
      let data10 = data.display;
      if (!(data10 === "page" || data10 === "popup" || data10 === "touch" || data10 === "wap")) {
        const err25 = { instancePath: instancePath + "/display", schemaPath: "Display/enum", keyword: "enum", params: { allowedValues: schema163.enum } };
        (vErrors ??= []).push(err25);
        errors++;
      }
    }
    if (data.prompt !== void 0) {
      let data11 = data.prompt;
      if (typeof data11 === "string") {
        if (!pattern42.test(data11)) {
          const err26 = { instancePath: instancePath + "/prompt", schemaPath: "Prompt/pattern", keyword: "pattern", params: { pattern: "^(?:none|(?:login|consent|select_account)(?: (?:login|consent|select_account))*)$" } };
          (vErrors ??= []).push(err26);
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/prompt", schemaPath: "Prompt/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    if (data.max_age !== void 0) {
      let data12 = data.max_age;
      if (typeof data12 === "string") {
        if (!pattern43.test(data12)) {
          const err28 = { instancePath: instancePath + "/max_age", schemaPath: "MaxAge/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]{0,9})$" } };
          (vErrors ??= []).push(err28);
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/max_age", schemaPath: "MaxAge/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if (data.ui_locales !== void 0) {
      let data13 = data.ui_locales;
      if (typeof data13 === "string") {
        if (!pattern44.test(data13)) {
          const err30 = { instancePath: instancePath + "/ui_locales", schemaPath: "Locales/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?: [A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)*$" } };
          (vErrors ??= []).push(err30);
          errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/ui_locales", schemaPath: "Locales/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err31);
        errors++;
      }
    }
    if (data.claims_locales !== void 0) {
      let data14 = data.claims_locales;
      if (typeof data14 === "string") {
        if (!pattern44.test(data14)) {
          const err32 = { instancePath: instancePath + "/claims_locales", schemaPath: "Locales/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?: [A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)*$" } };
          (vErrors ??= []).push(err32);
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/claims_locales", schemaPath: "Locales/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err33);
        errors++;
      }
    }
    if (data.claims !== void 0) {
      let data15 = data.claims;
      if (typeof data15 === "string") {
        if (!pattern46.test(data15)) {
          const err34 = { instancePath: instancePath + "/claims", schemaPath: "ClaimsText/pattern", keyword: "pattern", params: { pattern: "^[ \\t\\r\\n]*\\{" } };
          (vErrors ??= []).push(err34);
          errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/claims", schemaPath: "ClaimsText/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err35);
        errors++;
      }
    }
    if (data.code_challenge !== void 0) {
      let data16 = data.code_challenge;
      if (typeof data16 === "string") {
        if (!pattern47.test(data16)) {
          const err36 = { instancePath: instancePath + "/code_challenge", schemaPath: "CodeChallenge/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } };
          (vErrors ??= []).push(err36);
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/code_challenge", schemaPath: "CodeChallenge/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err37);
        errors++;
      }
    }
    if (data.code_challenge_method !== void 0) {
      if (!(data.code_challenge_method === "S256")) {
        const err38 = { instancePath: instancePath + "/code_challenge_method", schemaPath: "CodeChallengeMethod/enum", keyword: "enum", params: { allowedValues: schema170.enum } };
        (vErrors ??= []).push(err38);
        errors++;
      }
    }
    if (data.code_challenge !== void 0) {
      if (data.code_challenge_method === void 0) {
        const err39 = { instancePath, schemaPath: "PlainAuthorizationRequest/dependentRequired", keyword: "dependentRequired", params: {
          property: "code_challenge",
          missingProperty: "code_challenge_method",
          depsCount: 1,
          deps: "code_challenge_method"
        } };
        (vErrors ??= []).push(err39);
        errors++;
      }
    }
    if (data.code_challenge_method !== void 0) {
      if (data.code_challenge === void 0) {
        const err40 = { instancePath, schemaPath: "PlainAuthorizationRequest/dependentRequired", keyword: "dependentRequired", params: {
          property: "code_challenge_method",
          missingProperty: "code_challenge",
          depsCount: 1,
          deps: "code_challenge"
        } };
        (vErrors ??= []).push(err40);
        errors++;
      }
    }
  } else {
    const err41 = { instancePath, schemaPath: "PlainAuthorizationRequest/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err41);
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.request === void 0 && (missing0 = "request")) {
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
    if (!validate95(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate95.errors; else for (const error of validate95.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs3 = errors;
    if (!validate97(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate97.errors; else for (const error of validate97.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "AuthorizationRequest/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
var Base64 = validate99;
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      const err0 = { instancePath, schemaPath: "Base64/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "Base64/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
var BirthCountryCode = validate100;
var pattern63 = /* @__PURE__ */ new RegExp("^[A-Za-z]{2,4}$", "u");
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern63.test(data)) {
      const err0 = { instancePath, schemaPath: "BirthCountryCode/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,4}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "BirthCountryCode/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate100.errors = vErrors;
  return errors === 0;
}
var BirthDate = validate101;
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern18.test(data)) {
      const err0 = { instancePath, schemaPath: "BirthDate/pattern", keyword: "pattern", params: { pattern: "^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)|(?!0{4})[0-9]{4})$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "BirthDate/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
var CacheControl = validate102;
var pattern65 = /* @__PURE__ */ new RegExp("^[\\t\\x20-\\x7E]*$", "u");
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern65.test(data)) {
      const err0 = { instancePath, schemaPath: "CacheControl/pattern", keyword: "pattern", params: { pattern: "^[\\t\\x20-\\x7E]*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "CacheControl/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
var CalendarDate = validate103;
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
var Challenge = validate104;
var pattern67 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+(?: [\\t\\x20-\\x7E]*)?$", "u");
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern67.test(data)) {
      const err0 = { instancePath, schemaPath: "Challenge/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+(?: [\\t\\x20-\\x7E]*)?$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "Challenge/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
var CheckDetails = validate105;
var pattern68 = /* @__PURE__ */ new RegExp("^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$", "u");
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check_method === void 0) {
      const err0 = { instancePath, schemaPath: "CheckDetails/required", keyword: "required", params: { missingProperty: "check_method" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.check_method !== void 0) {
      let data0 = data.check_method;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/check_method", schemaPath: "CheckMethod/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/check_method", schemaPath: "CheckMethod/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.organization !== void 0) {
      if (typeof data.organization !== "string") {
        const err3 = { instancePath: instancePath + "/organization", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.check_id !== void 0) {
      if (typeof data.check_id !== "string") {
        const err4 = { instancePath: instancePath + "/check_id", schemaPath: "CheckId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data3 = data.time;
      if (typeof data3 === "string") {
        if (!pattern68.test(data3)) {
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
  } else {
    const err7 = { instancePath, schemaPath: "CheckDetails/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
var CheckDetailsId4 = validate106;
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check_method === void 0) {
      const err0 = { instancePath, schemaPath: "CheckDetailsId4/required", keyword: "required", params: { missingProperty: "check_method" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.check_method !== void 0) {
      let data0 = data.check_method;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/check_method", schemaPath: "CheckMethod/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/check_method", schemaPath: "CheckMethod/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.organization !== void 0) {
      if (typeof data.organization !== "string") {
        const err3 = { instancePath: instancePath + "/organization", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.txn !== void 0) {
      if (typeof data.txn !== "string") {
        const err4 = { instancePath: instancePath + "/txn", schemaPath: "CheckId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data3 = data.time;
      if (typeof data3 === "string") {
        if (!pattern68.test(data3)) {
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
  } else {
    const err7 = { instancePath, schemaPath: "CheckDetailsId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
var CheckId = validate107;
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "CheckId/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
var CheckMethod = validate108;
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "CheckMethod/minLength", keyword: "minLength", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "CheckMethod/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
var ClaimNames = validate109;
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "ClaimSourcePreviews/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      let data0 = data[key0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
      } else {
        const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "ClaimSourcePreview/type", keyword: "type", params: { type: "object" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "ClaimSourcePreviews/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
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
    if (!validate112(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate112.errors; else for (const error of validate112.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs4 = errors;
    if (typeof data === "string") {
      if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "ClaimSourceName/minLength", keyword: "minLength", params: { limit: 1 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    } else {
      const err2 = { instancePath, schemaPath: "ClaimSourceName/type", keyword: "type", params: { type: "string" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "ClaimSourceReference/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate111.errors = vErrors;
  return errors === 0;
}
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err1 = { instancePath, schemaPath: "ClaimSourceNames/then/minItems", keyword: "minItems", params: { limit: 1 } };
        (vErrors ??= []).push(err1);
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 === "string") {
          if (data0.length < 1) {
            const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "ClaimSourceName/minLength", keyword: "minLength", params: { limit: 1 } };
            (vErrors ??= []).push(err2);
            errors++;
          }
        } else {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "ClaimSourceName/type", keyword: "type", params: { type: "string" } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      }
    } else {
      const err4 = { instancePath, schemaPath: "ClaimSourceNames/then/type", keyword: "type", params: { type: "array" } };
      (vErrors ??= []).push(err4);
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs8 = errors;
    if (!validate111(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate111.errors; else for (const error of validate111.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs8 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "ClaimSourceNames/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate110(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        if (vErrors === null) vErrors = validate110.errors; else for (const error of validate110.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "ClaimNames/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
var ClaimPurpose = validate116;
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length > 300 && (data.length > 600 || [...data].length > 300)) {
      const err0 = { instancePath, schemaPath: "ClaimPurpose/maxLength", keyword: "maxLength", params: { limit: 300 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.length < 3 || data.length < 6 && [...data].length < 3) {
      const err1 = { instancePath, schemaPath: "ClaimPurpose/minLength", keyword: "minLength", params: { limit: 3 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "ClaimPurpose/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
var ClaimSource = validate117;
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.endpoint === void 0) {
      const err0 = { instancePath, schemaPath: "DistributedClaimSource/required", keyword: "required", params: { missingProperty: "endpoint" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.endpoint !== void 0) {
      let data0 = data.endpoint;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err1 = { instancePath: instancePath + "/endpoint", schemaPath: "HttpsUri/pattern", keyword: "pattern", params: { pattern: "^https://[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/endpoint", schemaPath: "HttpsUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.access_token !== void 0) {
      let data1 = data.access_token;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err3 = { instancePath: instancePath + "/access_token", schemaPath: "AccessToken/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~+/-]+=*$" } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/access_token", schemaPath: "AccessToken/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "DistributedClaimSource/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate119.errors = vErrors;
  return errors === 0;
}
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.JWT === void 0 && (missing0 = "JWT")) {
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
    if (!validate16(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate16.errors; else for (const error of validate16.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs3 = errors;
    if (!validate119(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate119.errors; else for (const error of validate119.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "ClaimSource/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate117.errors = vErrors;
  return errors === 0;
}
var ClaimSourceName = validate121;
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "ClaimSourceName/minLength", keyword: "minLength", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "ClaimSourceName/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate121.errors = vErrors;
  return errors === 0;
}
var ClaimSourceNames = validate110;
var ClaimSourcePreview = validate122;
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
  } else {
    const err0 = { instancePath, schemaPath: "ClaimSourcePreview/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate122.errors = vErrors;
  return errors === 0;
}
var ClaimSourcePreviews = validate112;
var ClaimSourceReference = validate111;
var ClaimSources = validate123;
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "ClaimSources/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!validate117(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        if (vErrors === null) vErrors = validate117.errors; else for (const error of validate117.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "ClaimSources/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate123.errors = vErrors;
  return errors === 0;
}
var ClaimsParameter = validate125;
var schema223 = { "type": "object", "additionalProperties": { "$ref": "RequestedClaim" }, "properties": { "acr": { "$ref": "RequestedClaim" }, "auth_time": { "$ref": "RequestedClaim" }, "name": { "$ref": "RequestedClaim" }, "given_name": { "$ref": "RequestedClaim" }, "family_name": { "$ref": "RequestedClaim" }, "middle_name": { "$ref": "RequestedClaim" }, "nickname": { "$ref": "RequestedClaim" }, "preferred_username": { "$ref": "RequestedClaim" }, "profile": { "$ref": "RequestedClaim" }, "picture": { "$ref": "RequestedClaim" }, "website": { "$ref": "RequestedClaim" }, "email": { "$ref": "RequestedClaim" }, "email_verified": { "$ref": "RequestedClaim" }, "gender": { "$ref": "RequestedClaim" }, "birthdate": { "$ref": "RequestedClaim" }, "zoneinfo": { "$ref": "RequestedClaim" }, "locale": { "$ref": "RequestedClaim" }, "phone_number": { "$ref": "RequestedClaim" }, "phone_number_verified": { "$ref": "RequestedClaim" }, "address": { "$ref": "RequestedClaim" }, "updated_at": { "$ref": "RequestedClaim" }, "place_of_birth": { "$ref": "RequestedClaim" }, "nationalities": { "$ref": "RequestedClaim" }, "birth_family_name": { "$ref": "RequestedClaim" }, "birth_given_name": { "$ref": "RequestedClaim" }, "birth_middle_name": { "$ref": "RequestedClaim" }, "salutation": { "$ref": "RequestedClaim" }, "title": { "$ref": "RequestedClaim" }, "msisdn": { "$ref": "RequestedClaim" }, "also_known_as": { "$ref": "RequestedClaim" }, "verified_claims": { "$ref": "VerifiedClaimsRequest" } } };
var func2 = Object.prototype.hasOwnProperty;
var schema224 = { "type": ["object", "null"], "additionalProperties": true, "properties": { "essential": { "type": "boolean" }, "value": {}, "values": { "type": "array", "minItems": 1, "items": {} }, "max_age": { "type": "integer", "minimum": 0 }, "purpose": { "$ref": "ClaimPurpose" } }, "dependentSchemas": { "values": { "properties": { "value": false }, "additionalProperties": true } } };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedClaim/type", keyword: "type", params: { type: schema224.type } };
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
  validate127.errors = vErrors;
  return errors === 0;
}
var schema229 = { "type": ["object", "null"], "additionalProperties": true, "properties": { "essential": { "type": "boolean" }, "value": { "type": "string" }, "values": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "max_age": false, "purpose": { "$ref": "ClaimPurpose" } }, "dependentSchemas": { "values": { "properties": { "value": false }, "additionalProperties": true } } };
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedText/type", keyword: "type", params: { type: schema229.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.essential !== void 0) {
      if (typeof data.essential !== "boolean") {
        const err1 = { instancePath: instancePath + "/essential", schemaPath: "RequestedText/properties/essential/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.value !== void 0) {
      if (typeof data.value !== "string") {
        const err2 = { instancePath: instancePath + "/value", schemaPath: "RequestedText/properties/value/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err3 = { instancePath: instancePath + "/values", schemaPath: "RequestedText/properties/values/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            const err4 = { instancePath: instancePath + "/values/" + i0, schemaPath: "RequestedText/properties/values/items/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err4);
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/values", schemaPath: "RequestedText/properties/values/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.max_age !== void 0) {
      const err6 = { instancePath: instancePath + "/max_age", schemaPath: "RequestedText/properties/max_age/false schema", keyword: "false schema", params: {} };
      (vErrors ??= []).push(err6);
      errors++;
    }
    if (data.purpose !== void 0) {
      let data5 = data.purpose;
      if (typeof data5 === "string") {
        if (data5.length > 300 && (data5.length > 600 || [...data5].length > 300)) {
          const err7 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/maxLength", keyword: "maxLength", params: { limit: 300 } };
          (vErrors ??= []).push(err7);
          errors++;
        }
        if (data5.length < 3 || data5.length < 6 && [...data5].length < 3) {
          const err8 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/minLength", keyword: "minLength", params: { limit: 3 } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.values !== void 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.value !== void 0) {
          const err10 = { instancePath: instancePath + "/value", schemaPath: "RequestedText/dependentSchemas/values/properties/value/false schema", keyword: "false schema", params: {} };
          (vErrors ??= []).push(err10);
          errors++;
        }
      }
    }
  }
  validate162.errors = vErrors;
  return errors === 0;
}
var schema231 = { "type": ["object", "null"], "additionalProperties": true, "properties": { "policy": { "$ref": "RequestedText" }, "procedure": { "$ref": "RequestedText" }, "assurance_details": { "type": ["array", "null"], "minItems": 1, "items": { "$ref": "RequestedAssuranceDetails" } } } };
var schema232 = { "type": "object", "additionalProperties": true, "properties": { "assurance_type": { "$ref": "RequestedText" }, "assurance_classification": { "$ref": "RequestedText" }, "evidence_ref": { "type": ["array", "null"], "minItems": 1, "items": { "$ref": "RequestedEvidenceReference" } } } };
var schema234 = { "type": ["object", "null"], "additionalProperties": true, "properties": { "evidence_classification": { "$ref": "RequestedText" } } };
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedEvidenceMetadata/type", keyword: "type", params: { type: schema234.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.evidence_classification !== void 0) {
      if (!validate162(data.evidence_classification, { instancePath: instancePath + "/evidence_classification", parentData: data, parentDataProperty: "evidence_classification", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate173.errors = vErrors;
  return errors === 0;
}
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check_id !== void 0) {
      if (!validate162(data.check_id, { instancePath: instancePath + "/check_id", parentData: data, parentDataProperty: "check_id", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.evidence_metadata !== void 0) {
      if (!validate173(data.evidence_metadata, { instancePath: instancePath + "/evidence_metadata", parentData: data, parentDataProperty: "evidence_metadata", rootData })) {
        if (vErrors === null) vErrors = validate173.errors; else for (const error of validate173.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "RequestedEvidenceReference/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate171.errors = vErrors;
  return errors === 0;
}
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.assurance_type !== void 0) {
      if (!validate162(data.assurance_type, { instancePath: instancePath + "/assurance_type", parentData: data, parentDataProperty: "assurance_type", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.assurance_classification !== void 0) {
      if (!validate162(data.assurance_classification, { instancePath: instancePath + "/assurance_classification", parentData: data, parentDataProperty: "assurance_classification", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.evidence_ref !== void 0) {
      let data2 = data.evidence_ref;
      if (!Array.isArray(data2) && data2 !== null) {
        const err0 = { instancePath: instancePath + "/evidence_ref", schemaPath: "RequestedAssuranceDetails/properties/evidence_ref/type", keyword: "type", params: { type: schema232.properties.evidence_ref.type } };
        (vErrors ??= []).push(err0);
        errors++;
      }
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err1 = { instancePath: instancePath + "/evidence_ref", schemaPath: "RequestedAssuranceDetails/properties/evidence_ref/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate171(data2[i0], { instancePath: instancePath + "/evidence_ref/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate171.errors; else for (const error of validate171.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "RequestedAssuranceDetails/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate168.errors = vErrors;
  return errors === 0;
}
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedAssuranceProcess/type", keyword: "type", params: { type: schema231.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.policy !== void 0) {
      if (!validate162(data.policy, { instancePath: instancePath + "/policy", parentData: data, parentDataProperty: "policy", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.procedure !== void 0) {
      if (!validate162(data.procedure, { instancePath: instancePath + "/procedure", parentData: data, parentDataProperty: "procedure", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.assurance_details !== void 0) {
      let data2 = data.assurance_details;
      if (!Array.isArray(data2) && data2 !== null) {
        const err1 = { instancePath: instancePath + "/assurance_details", schemaPath: "RequestedAssuranceProcess/properties/assurance_details/type", keyword: "type", params: { type: schema231.properties.assurance_details.type } };
        (vErrors ??= []).push(err1);
        errors++;
      }
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err2 = { instancePath: instancePath + "/assurance_details", schemaPath: "RequestedAssuranceProcess/properties/assurance_details/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate168(data2[i0], { instancePath: instancePath + "/assurance_details/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate168.errors; else for (const error of validate168.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      }
    }
  }
  validate165.errors = vErrors;
  return errors === 0;
}
var schema235 = { "type": ["object", "null"], "additionalProperties": true, "properties": { "essential": { "type": "boolean" }, "value": { "type": "string" }, "values": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "max_age": { "type": "integer", "minimum": 0 }, "purpose": { "$ref": "ClaimPurpose" } }, "dependentSchemas": { "values": { "properties": { "value": false }, "additionalProperties": true } } };
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedDate/type", keyword: "type", params: { type: schema235.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.essential !== void 0) {
      if (typeof data.essential !== "boolean") {
        const err1 = { instancePath: instancePath + "/essential", schemaPath: "RequestedDate/properties/essential/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.value !== void 0) {
      if (typeof data.value !== "string") {
        const err2 = { instancePath: instancePath + "/value", schemaPath: "RequestedDate/properties/value/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err3 = { instancePath: instancePath + "/values", schemaPath: "RequestedDate/properties/values/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            const err4 = { instancePath: instancePath + "/values/" + i0, schemaPath: "RequestedDate/properties/values/items/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err4);
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/values", schemaPath: "RequestedDate/properties/values/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.max_age !== void 0) {
      let data4 = data.max_age;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err6 = { instancePath: instancePath + "/max_age", schemaPath: "RequestedDate/properties/max_age/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err7 = { instancePath: instancePath + "/max_age", schemaPath: "RequestedDate/properties/max_age/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      }
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
          const err11 = { instancePath: instancePath + "/value", schemaPath: "RequestedDate/dependentSchemas/values/properties/value/false schema", keyword: "false schema", params: {} };
          (vErrors ??= []).push(err11);
          errors++;
        }
      }
    }
  }
  validate179.errors = vErrors;
  return errors === 0;
}
var schema238 = { "type": "object", "additionalProperties": true, "required": ["value"], "properties": { "essential": { "type": "boolean" }, "value": { "enum": ["document", "electronic_record", "vouch", "electronic_signature"] }, "values": false, "max_age": false, "purpose": { "$ref": "ClaimPurpose" } } };
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      const err0 = { instancePath, schemaPath: "RequestedEvidenceType/required", keyword: "required", params: { missingProperty: "value" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.essential !== void 0) {
      if (typeof data.essential !== "boolean") {
        const err1 = { instancePath: instancePath + "/essential", schemaPath: "RequestedEvidenceType/properties/essential/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if (!(data1 === "document" || data1 === "electronic_record" || data1 === "vouch" || data1 === "electronic_signature")) {
        const err2 = { instancePath: instancePath + "/value", schemaPath: "RequestedEvidenceType/properties/value/enum", keyword: "enum", params: { allowedValues: schema238.properties.value.enum } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.values !== void 0) {
      const err3 = { instancePath: instancePath + "/values", schemaPath: "RequestedEvidenceType/properties/values/false schema", keyword: "false schema", params: {} };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.max_age !== void 0) {
      const err4 = { instancePath: instancePath + "/max_age", schemaPath: "RequestedEvidenceType/properties/max_age/false schema", keyword: "false schema", params: {} };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.purpose !== void 0) {
      let data4 = data.purpose;
      if (typeof data4 === "string") {
        if (data4.length > 300 && (data4.length > 600 || [...data4].length > 300)) {
          const err5 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/maxLength", keyword: "maxLength", params: { limit: 300 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data4.length < 3 || data4.length < 6 && [...data4].length < 3) {
          const err6 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/minLength", keyword: "minLength", params: { limit: 3 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "RequestedEvidenceType/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err8);
    errors++;
  }
  validate183.errors = vErrors;
  return errors === 0;
}
var schema241 = { "type": ["object", "null"], "additionalProperties": true, "required": ["check_method"], "properties": { "check_method": { "$ref": "RequestedText" }, "organization": { "$ref": "RequestedText" }, "check_id": { "$ref": "RequestedText" }, "time": { "$ref": "RequestedDate" } } };
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedCheck/type", keyword: "type", params: { type: schema241.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check_method === void 0) {
      const err1 = { instancePath, schemaPath: "RequestedCheck/required", keyword: "required", params: { missingProperty: "check_method" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.check_method !== void 0) {
      if (!validate162(data.check_method, { instancePath: instancePath + "/check_method", parentData: data, parentDataProperty: "check_method", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.organization !== void 0) {
      if (!validate162(data.organization, { instancePath: instancePath + "/organization", parentData: data, parentDataProperty: "organization", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.check_id !== void 0) {
      if (!validate162(data.check_id, { instancePath: instancePath + "/check_id", parentData: data, parentDataProperty: "check_id", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      if (!validate179(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate186.errors = vErrors;
  return errors === 0;
}
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!validate186(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate186.errors; else for (const error of validate186.errors) vErrors.push(error);
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
    if (!validate186(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate186.errors; else for (const error of validate186.errors) vErrors.push(error);
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
  validate185.errors = vErrors;
  return errors === 0;
}
var schema242 = { "type": ["object", "null"], "additionalProperties": true, "properties": { "type": { "$ref": "RequestedText" }, "document_number": { "$ref": "RequestedText" }, "serial_number": { "$ref": "RequestedText" }, "date_of_issuance": { "$ref": "RequestedDate" }, "date_of_expiry": { "$ref": "RequestedDate" }, "issuer": { "$ref": "RequestedIssuer" } } };
var schema243 = { "type": ["object", "null"], "additionalProperties": true, "properties": { "name": { "$ref": "RequestedText" }, "formatted": { "$ref": "RequestedText" }, "street_address": { "$ref": "RequestedText" }, "locality": { "$ref": "RequestedText" }, "region": { "$ref": "RequestedText" }, "postal_code": { "$ref": "RequestedText" }, "country": { "$ref": "RequestedText" }, "country_code": { "$ref": "RequestedText" }, "jurisdiction": { "$ref": "RequestedText" } } };
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedIssuer/type", keyword: "type", params: { type: schema243.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      if (!validate162(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.formatted !== void 0) {
      if (!validate162(data.formatted, { instancePath: instancePath + "/formatted", parentData: data, parentDataProperty: "formatted", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.street_address !== void 0) {
      if (!validate162(data.street_address, { instancePath: instancePath + "/street_address", parentData: data, parentDataProperty: "street_address", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.locality !== void 0) {
      if (!validate162(data.locality, { instancePath: instancePath + "/locality", parentData: data, parentDataProperty: "locality", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.region !== void 0) {
      if (!validate162(data.region, { instancePath: instancePath + "/region", parentData: data, parentDataProperty: "region", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.postal_code !== void 0) {
      if (!validate162(data.postal_code, { instancePath: instancePath + "/postal_code", parentData: data, parentDataProperty: "postal_code", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      if (!validate162(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.country_code !== void 0) {
      if (!validate162(data.country_code, { instancePath: instancePath + "/country_code", parentData: data, parentDataProperty: "country_code", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.jurisdiction !== void 0) {
      if (!validate162(data.jurisdiction, { instancePath: instancePath + "/jurisdiction", parentData: data, parentDataProperty: "jurisdiction", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate200.errors = vErrors;
  return errors === 0;
}
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedDocument/type", keyword: "type", params: { type: schema242.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      if (!validate162(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.document_number !== void 0) {
      if (!validate162(data.document_number, { instancePath: instancePath + "/document_number", parentData: data, parentDataProperty: "document_number", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.serial_number !== void 0) {
      if (!validate162(data.serial_number, { instancePath: instancePath + "/serial_number", parentData: data, parentDataProperty: "serial_number", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date_of_issuance !== void 0) {
      if (!validate179(data.date_of_issuance, { instancePath: instancePath + "/date_of_issuance", parentData: data, parentDataProperty: "date_of_issuance", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date_of_expiry !== void 0) {
      if (!validate179(data.date_of_expiry, { instancePath: instancePath + "/date_of_expiry", parentData: data, parentDataProperty: "date_of_expiry", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate200(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData })) {
        if (vErrors === null) vErrors = validate200.errors; else for (const error of validate200.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate194.errors = vErrors;
  return errors === 0;
}
var schema244 = { "type": ["object", "null"], "additionalProperties": true, "properties": { "type": { "$ref": "RequestedText" }, "created_at": { "$ref": "RequestedDate" }, "date_of_expiry": { "$ref": "RequestedDate" }, "source": { "$ref": "RequestedIssuer" } } };
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedRecord/type", keyword: "type", params: { type: schema244.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      if (!validate162(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.created_at !== void 0) {
      if (!validate179(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date_of_expiry !== void 0) {
      if (!validate179(data.date_of_expiry, { instancePath: instancePath + "/date_of_expiry", parentData: data, parentDataProperty: "date_of_expiry", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate200(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        if (vErrors === null) vErrors = validate200.errors; else for (const error of validate200.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate212.errors = vErrors;
  return errors === 0;
}
var schema245 = { "type": ["object", "null"], "additionalProperties": true, "properties": { "type": { "$ref": "RequestedText" }, "reference_number": { "$ref": "RequestedText" }, "date_of_issuance": { "$ref": "RequestedDate" }, "date_of_expiry": { "$ref": "RequestedDate" }, "voucher": { "$ref": "RequestedVoucher" } } };
var schema246 = { "type": ["object", "null"], "additionalProperties": true, "properties": { "name": { "$ref": "RequestedText" }, "birthdate": { "$ref": "RequestedDate" }, "formatted": { "$ref": "RequestedText" }, "street_address": { "$ref": "RequestedText" }, "locality": { "$ref": "RequestedText" }, "region": { "$ref": "RequestedText" }, "postal_code": { "$ref": "RequestedText" }, "country": { "$ref": "RequestedText" }, "country_code": { "$ref": "RequestedText" }, "occupation": { "$ref": "RequestedText" }, "organization": { "$ref": "RequestedText" } } };
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedVoucher/type", keyword: "type", params: { type: schema246.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      if (!validate162(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birthdate !== void 0) {
      if (!validate179(data.birthdate, { instancePath: instancePath + "/birthdate", parentData: data, parentDataProperty: "birthdate", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.formatted !== void 0) {
      if (!validate162(data.formatted, { instancePath: instancePath + "/formatted", parentData: data, parentDataProperty: "formatted", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.street_address !== void 0) {
      if (!validate162(data.street_address, { instancePath: instancePath + "/street_address", parentData: data, parentDataProperty: "street_address", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.locality !== void 0) {
      if (!validate162(data.locality, { instancePath: instancePath + "/locality", parentData: data, parentDataProperty: "locality", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.region !== void 0) {
      if (!validate162(data.region, { instancePath: instancePath + "/region", parentData: data, parentDataProperty: "region", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.postal_code !== void 0) {
      if (!validate162(data.postal_code, { instancePath: instancePath + "/postal_code", parentData: data, parentDataProperty: "postal_code", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      if (!validate162(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.country_code !== void 0) {
      if (!validate162(data.country_code, { instancePath: instancePath + "/country_code", parentData: data, parentDataProperty: "country_code", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.occupation !== void 0) {
      if (!validate162(data.occupation, { instancePath: instancePath + "/occupation", parentData: data, parentDataProperty: "occupation", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.organization !== void 0) {
      if (!validate162(data.organization, { instancePath: instancePath + "/organization", parentData: data, parentDataProperty: "organization", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate223.errors = vErrors;
  return errors === 0;
}
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedAttestation/type", keyword: "type", params: { type: schema245.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      if (!validate162(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.reference_number !== void 0) {
      if (!validate162(data.reference_number, { instancePath: instancePath + "/reference_number", parentData: data, parentDataProperty: "reference_number", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date_of_issuance !== void 0) {
      if (!validate179(data.date_of_issuance, { instancePath: instancePath + "/date_of_issuance", parentData: data, parentDataProperty: "date_of_issuance", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date_of_expiry !== void 0) {
      if (!validate179(data.date_of_expiry, { instancePath: instancePath + "/date_of_expiry", parentData: data, parentDataProperty: "date_of_expiry", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.voucher !== void 0) {
      if (!validate223(data.voucher, { instancePath: instancePath + "/voucher", parentData: data, parentDataProperty: "voucher", rootData })) {
        if (vErrors === null) vErrors = validate223.errors; else for (const error of validate223.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate218.errors = vErrors;
  return errors === 0;
}
var schema247 = { "type": ["object", "null"], "additionalProperties": { "$ref": "RequestedClaim" } };
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedDerivedClaims/type", keyword: "type", params: { type: schema247.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate127(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate241.errors = vErrors;
  return errors === 0;
}
var schema248 = { "type": ["object", "null"], "additionalProperties": true, "properties": { "essential": { "type": "boolean" }, "value": {}, "values": { "type": "array", "minItems": 1, "items": {} }, "max_age": false, "purpose": { "$ref": "ClaimPurpose" } }, "dependentSchemas": { "values": { "properties": { "value": false }, "additionalProperties": true } } };
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedValue/type", keyword: "type", params: { type: schema248.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.essential !== void 0) {
      if (typeof data.essential !== "boolean") {
        const err1 = { instancePath: instancePath + "/essential", schemaPath: "RequestedValue/properties/essential/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.values !== void 0) {
      let data1 = data.values;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err2 = { instancePath: instancePath + "/values", schemaPath: "RequestedValue/properties/values/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/values", schemaPath: "RequestedValue/properties/values/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.max_age !== void 0) {
      const err4 = { instancePath: instancePath + "/max_age", schemaPath: "RequestedValue/properties/max_age/false schema", keyword: "false schema", params: {} };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.purpose !== void 0) {
      let data3 = data.purpose;
      if (typeof data3 === "string") {
        if (data3.length > 300 && (data3.length > 600 || [...data3].length > 300)) {
          const err5 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/maxLength", keyword: "maxLength", params: { limit: 300 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data3.length < 3 || data3.length < 6 && [...data3].length < 3) {
          const err6 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/minLength", keyword: "minLength", params: { limit: 3 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.values !== void 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.value !== void 0) {
          const err8 = { instancePath: instancePath + "/value", schemaPath: "RequestedValue/dependentSchemas/values/properties/value/false schema", keyword: "false schema", params: {} };
          (vErrors ??= []).push(err8);
          errors++;
        }
      }
    }
  }
  validate244.errors = vErrors;
  return errors === 0;
}
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "RequestedEvidence/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.type !== void 0) {
      if (!validate183(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        if (vErrors === null) vErrors = validate183.errors; else for (const error of validate183.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.check_details !== void 0) {
      if (!validate185(data.check_details, { instancePath: instancePath + "/check_details", parentData: data, parentDataProperty: "check_details", rootData })) {
        if (vErrors === null) vErrors = validate185.errors; else for (const error of validate185.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.document_details !== void 0) {
      if (!validate194(data.document_details, { instancePath: instancePath + "/document_details", parentData: data, parentDataProperty: "document_details", rootData })) {
        if (vErrors === null) vErrors = validate194.errors; else for (const error of validate194.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.record !== void 0) {
      if (!validate212(data.record, { instancePath: instancePath + "/record", parentData: data, parentDataProperty: "record", rootData })) {
        if (vErrors === null) vErrors = validate212.errors; else for (const error of validate212.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attestation !== void 0) {
      if (!validate218(data.attestation, { instancePath: instancePath + "/attestation", parentData: data, parentDataProperty: "attestation", rootData })) {
        if (vErrors === null) vErrors = validate218.errors; else for (const error of validate218.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.signature_type !== void 0) {
      if (!validate162(data.signature_type, { instancePath: instancePath + "/signature_type", parentData: data, parentDataProperty: "signature_type", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate162(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.serial_number !== void 0) {
      if (!validate162(data.serial_number, { instancePath: instancePath + "/serial_number", parentData: data, parentDataProperty: "serial_number", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.created_at !== void 0) {
      if (!validate179(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.derived_claims !== void 0) {
      if (!validate241(data.derived_claims, { instancePath: instancePath + "/derived_claims", parentData: data, parentDataProperty: "derived_claims", rootData })) {
        if (vErrors === null) vErrors = validate241.errors; else for (const error of validate241.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate244(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate244.errors; else for (const error of validate244.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "RequestedEvidence/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate182.errors = vErrors;
  return errors === 0;
}
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trust_framework === void 0) {
      const err0 = { instancePath, schemaPath: "RequestedVerification/required", keyword: "required", params: { missingProperty: "trust_framework" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.trust_framework !== void 0) {
      if (!validate162(data.trust_framework, { instancePath: instancePath + "/trust_framework", parentData: data, parentDataProperty: "trust_framework", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.assurance_level !== void 0) {
      if (!validate162(data.assurance_level, { instancePath: instancePath + "/assurance_level", parentData: data, parentDataProperty: "assurance_level", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.assurance_process !== void 0) {
      if (!validate165(data.assurance_process, { instancePath: instancePath + "/assurance_process", parentData: data, parentDataProperty: "assurance_process", rootData })) {
        if (vErrors === null) vErrors = validate165.errors; else for (const error of validate165.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      if (!validate179(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verification_process !== void 0) {
      if (!validate162(data.verification_process, { instancePath: instancePath + "/verification_process", parentData: data, parentDataProperty: "verification_process", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0) {
      let data5 = data.evidence;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err1 = { instancePath: instancePath + "/evidence", schemaPath: "RequestedVerification/properties/evidence/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate182(data5[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate182.errors; else for (const error of validate182.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/evidence", schemaPath: "RequestedVerification/properties/evidence/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "RequestedVerification/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate161.errors = vErrors;
  return errors === 0;
}
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate127(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "RequestedClaims/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate248.errors = vErrors;
  return errors === 0;
}
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.verification !== void 0) {
      if (!validate161(data.verification, { instancePath: instancePath + "/verification", parentData: data, parentDataProperty: "verification", rootData })) {
        if (vErrors === null) vErrors = validate161.errors; else for (const error of validate161.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.claims !== void 0) {
      if (!validate248(data.claims, { instancePath: instancePath + "/claims", parentData: data, parentDataProperty: "claims", rootData })) {
        if (vErrors === null) vErrors = validate248.errors; else for (const error of validate248.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "VerifiedClaimsRequestElement/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!validate160(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate160.errors; else for (const error of validate160.errors) vErrors.push(error);
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
    if (!validate160(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate160.errors; else for (const error of validate160.errors) vErrors.push(error);
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
  validate159.errors = vErrors;
  return errors === 0;
}
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema223.properties, key0)) {
        if (!validate127(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    }
    if (data.acr !== void 0) {
      if (!validate127(data.acr, { instancePath: instancePath + "/acr", parentData: data, parentDataProperty: "acr", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.auth_time !== void 0) {
      if (!validate127(data.auth_time, { instancePath: instancePath + "/auth_time", parentData: data, parentDataProperty: "auth_time", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate127(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.given_name !== void 0) {
      if (!validate127(data.given_name, { instancePath: instancePath + "/given_name", parentData: data, parentDataProperty: "given_name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.family_name !== void 0) {
      if (!validate127(data.family_name, { instancePath: instancePath + "/family_name", parentData: data, parentDataProperty: "family_name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.middle_name !== void 0) {
      if (!validate127(data.middle_name, { instancePath: instancePath + "/middle_name", parentData: data, parentDataProperty: "middle_name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.nickname !== void 0) {
      if (!validate127(data.nickname, { instancePath: instancePath + "/nickname", parentData: data, parentDataProperty: "nickname", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.preferred_username !== void 0) {
      if (!validate127(data.preferred_username, { instancePath: instancePath + "/preferred_username", parentData: data, parentDataProperty: "preferred_username", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.profile !== void 0) {
      if (!validate127(data.profile, { instancePath: instancePath + "/profile", parentData: data, parentDataProperty: "profile", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.picture !== void 0) {
      if (!validate127(data.picture, { instancePath: instancePath + "/picture", parentData: data, parentDataProperty: "picture", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.website !== void 0) {
      if (!validate127(data.website, { instancePath: instancePath + "/website", parentData: data, parentDataProperty: "website", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.email !== void 0) {
      if (!validate127(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.email_verified !== void 0) {
      if (!validate127(data.email_verified, { instancePath: instancePath + "/email_verified", parentData: data, parentDataProperty: "email_verified", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.gender !== void 0) {
      if (!validate127(data.gender, { instancePath: instancePath + "/gender", parentData: data, parentDataProperty: "gender", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birthdate !== void 0) {
      if (!validate127(data.birthdate, { instancePath: instancePath + "/birthdate", parentData: data, parentDataProperty: "birthdate", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.zoneinfo !== void 0) {
      if (!validate127(data.zoneinfo, { instancePath: instancePath + "/zoneinfo", parentData: data, parentDataProperty: "zoneinfo", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.locale !== void 0) {
      if (!validate127(data.locale, { instancePath: instancePath + "/locale", parentData: data, parentDataProperty: "locale", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.phone_number !== void 0) {
      if (!validate127(data.phone_number, { instancePath: instancePath + "/phone_number", parentData: data, parentDataProperty: "phone_number", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.phone_number_verified !== void 0) {
      if (!validate127(data.phone_number_verified, { instancePath: instancePath + "/phone_number_verified", parentData: data, parentDataProperty: "phone_number_verified", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.address !== void 0) {
      if (!validate127(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.updated_at !== void 0) {
      if (!validate127(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.place_of_birth !== void 0) {
      if (!validate127(data.place_of_birth, { instancePath: instancePath + "/place_of_birth", parentData: data, parentDataProperty: "place_of_birth", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.nationalities !== void 0) {
      if (!validate127(data.nationalities, { instancePath: instancePath + "/nationalities", parentData: data, parentDataProperty: "nationalities", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birth_family_name !== void 0) {
      if (!validate127(data.birth_family_name, { instancePath: instancePath + "/birth_family_name", parentData: data, parentDataProperty: "birth_family_name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birth_given_name !== void 0) {
      if (!validate127(data.birth_given_name, { instancePath: instancePath + "/birth_given_name", parentData: data, parentDataProperty: "birth_given_name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birth_middle_name !== void 0) {
      if (!validate127(data.birth_middle_name, { instancePath: instancePath + "/birth_middle_name", parentData: data, parentDataProperty: "birth_middle_name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.salutation !== void 0) {
      if (!validate127(data.salutation, { instancePath: instancePath + "/salutation", parentData: data, parentDataProperty: "salutation", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate127(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.msisdn !== void 0) {
      if (!validate127(data.msisdn, { instancePath: instancePath + "/msisdn", parentData: data, parentDataProperty: "msisdn", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.also_known_as !== void 0) {
      if (!validate127(data.also_known_as, { instancePath: instancePath + "/also_known_as", parentData: data, parentDataProperty: "also_known_as", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verified_claims !== void 0) {
      if (!validate159(data.verified_claims, { instancePath: instancePath + "/verified_claims", parentData: data, parentDataProperty: "verified_claims", rootData })) {
        if (vErrors === null) vErrors = validate159.errors; else for (const error of validate159.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "RequestedEndpointClaims/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate126.errors = vErrors;
  return errors === 0;
}
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userinfo !== void 0) {
      if (!validate126(data.userinfo, { instancePath: instancePath + "/userinfo", parentData: data, parentDataProperty: "userinfo", rootData })) {
        if (vErrors === null) vErrors = validate126.errors; else for (const error of validate126.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.id_token !== void 0) {
      if (!validate126(data.id_token, { instancePath: instancePath + "/id_token", parentData: data, parentDataProperty: "id_token", rootData })) {
        if (vErrors === null) vErrors = validate126.errors; else for (const error of validate126.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "ClaimsParameter/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate125.errors = vErrors;
  return errors === 0;
}
var ClaimsParameterId2 = validate256;
var schema252 = { "type": "object", "additionalProperties": { "$ref": "RequestedClaim" }, "properties": { "acr": { "$ref": "RequestedClaim" }, "auth_time": { "$ref": "RequestedClaim" }, "name": { "$ref": "RequestedClaim" }, "given_name": { "$ref": "RequestedClaim" }, "family_name": { "$ref": "RequestedClaim" }, "middle_name": { "$ref": "RequestedClaim" }, "nickname": { "$ref": "RequestedClaim" }, "preferred_username": { "$ref": "RequestedClaim" }, "profile": { "$ref": "RequestedClaim" }, "picture": { "$ref": "RequestedClaim" }, "website": { "$ref": "RequestedClaim" }, "email": { "$ref": "RequestedClaim" }, "email_verified": { "$ref": "RequestedClaim" }, "gender": { "$ref": "RequestedClaim" }, "birthdate": { "$ref": "RequestedClaim" }, "zoneinfo": { "$ref": "RequestedClaim" }, "locale": { "$ref": "RequestedClaim" }, "phone_number": { "$ref": "RequestedClaim" }, "phone_number_verified": { "$ref": "RequestedClaim" }, "address": { "$ref": "RequestedClaim" }, "updated_at": { "$ref": "RequestedClaim" }, "place_of_birth": { "$ref": "RequestedClaim" }, "nationalities": { "$ref": "RequestedClaim" }, "birth_family_name": { "$ref": "RequestedClaim" }, "birth_given_name": { "$ref": "RequestedClaim" }, "birth_middle_name": { "$ref": "RequestedClaim" }, "salutation": { "$ref": "RequestedClaim" }, "title": { "$ref": "RequestedClaim" }, "msisdn": { "$ref": "RequestedClaim" }, "also_known_as": { "$ref": "RequestedClaim" }, "verified_claims": { "$ref": "VerifiedClaimsRequestId2" } } };
var schema257 = { "type": "object", "additionalProperties": true, "required": ["value"], "properties": { "essential": { "type": "boolean" }, "value": { "enum": ["id_document", "utility_bill", "qes"] }, "values": false, "max_age": false, "purpose": { "$ref": "ClaimPurpose" } } };
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      const err0 = { instancePath, schemaPath: "RequestedEvidenceTypeId2/required", keyword: "required", params: { missingProperty: "value" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.essential !== void 0) {
      if (typeof data.essential !== "boolean") {
        const err1 = { instancePath: instancePath + "/essential", schemaPath: "RequestedEvidenceTypeId2/properties/essential/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if (!(data1 === "id_document" || data1 === "utility_bill" || data1 === "qes")) {
        const err2 = { instancePath: instancePath + "/value", schemaPath: "RequestedEvidenceTypeId2/properties/value/enum", keyword: "enum", params: { allowedValues: schema257.properties.value.enum } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.values !== void 0) {
      const err3 = { instancePath: instancePath + "/values", schemaPath: "RequestedEvidenceTypeId2/properties/values/false schema", keyword: "false schema", params: {} };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.max_age !== void 0) {
      const err4 = { instancePath: instancePath + "/max_age", schemaPath: "RequestedEvidenceTypeId2/properties/max_age/false schema", keyword: "false schema", params: {} };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.purpose !== void 0) {
      let data4 = data.purpose;
      if (typeof data4 === "string") {
        if (data4.length > 300 && (data4.length > 600 || [...data4].length > 300)) {
          const err5 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/maxLength", keyword: "maxLength", params: { limit: 300 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data4.length < 3 || data4.length < 6 && [...data4].length < 3) {
          const err6 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/minLength", keyword: "minLength", params: { limit: 3 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "RequestedEvidenceTypeId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err8);
    errors++;
  }
  validate297.errors = vErrors;
  return errors === 0;
}
var schema259 = { "type": ["object", "null"], "additionalProperties": true, "properties": { "organization": { "$ref": "RequestedText" }, "txn": { "$ref": "RequestedText" } } };
function validate300(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedVerifierId2/type", keyword: "type", params: { type: schema259.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.organization !== void 0) {
      if (!validate162(data.organization, { instancePath: instancePath + "/organization", parentData: data, parentDataProperty: "organization", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.txn !== void 0) {
      if (!validate162(data.txn, { instancePath: instancePath + "/txn", parentData: data, parentDataProperty: "txn", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate300.errors = vErrors;
  return errors === 0;
}
var schema260 = { "type": ["object", "null"], "additionalProperties": true, "properties": { "type": { "$ref": "RequestedText" }, "number": { "$ref": "RequestedText" }, "date_of_issuance": { "$ref": "RequestedDate" }, "date_of_expiry": { "$ref": "RequestedDate" }, "issuer": { "$ref": "RequestedIssuerId2" } } };
var schema261 = { "type": ["object", "null"], "additionalProperties": true, "properties": { "name": { "$ref": "RequestedText" }, "country": { "$ref": "RequestedText" } } };
function validate310(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedIssuerId2/type", keyword: "type", params: { type: schema261.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      if (!validate162(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      if (!validate162(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate310.errors = vErrors;
  return errors === 0;
}
function validate305(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedDocumentId2/type", keyword: "type", params: { type: schema260.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      if (!validate162(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.number !== void 0) {
      if (!validate162(data.number, { instancePath: instancePath + "/number", parentData: data, parentDataProperty: "number", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date_of_issuance !== void 0) {
      if (!validate179(data.date_of_issuance, { instancePath: instancePath + "/date_of_issuance", parentData: data, parentDataProperty: "date_of_issuance", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date_of_expiry !== void 0) {
      if (!validate179(data.date_of_expiry, { instancePath: instancePath + "/date_of_expiry", parentData: data, parentDataProperty: "date_of_expiry", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate310(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData })) {
        if (vErrors === null) vErrors = validate310.errors; else for (const error of validate310.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate305.errors = vErrors;
  return errors === 0;
}
var schema262 = { "type": ["object", "null"], "additionalProperties": true, "properties": { "name": { "$ref": "RequestedText" }, "formatted": { "$ref": "RequestedText" }, "street_address": { "$ref": "RequestedText" }, "locality": { "$ref": "RequestedText" }, "region": { "$ref": "RequestedText" }, "postal_code": { "$ref": "RequestedText" }, "country": { "$ref": "RequestedText" } } };
function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedProviderId2/type", keyword: "type", params: { type: schema262.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      if (!validate162(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.formatted !== void 0) {
      if (!validate162(data.formatted, { instancePath: instancePath + "/formatted", parentData: data, parentDataProperty: "formatted", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.street_address !== void 0) {
      if (!validate162(data.street_address, { instancePath: instancePath + "/street_address", parentData: data, parentDataProperty: "street_address", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.locality !== void 0) {
      if (!validate162(data.locality, { instancePath: instancePath + "/locality", parentData: data, parentDataProperty: "locality", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.region !== void 0) {
      if (!validate162(data.region, { instancePath: instancePath + "/region", parentData: data, parentDataProperty: "region", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.postal_code !== void 0) {
      if (!validate162(data.postal_code, { instancePath: instancePath + "/postal_code", parentData: data, parentDataProperty: "postal_code", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      if (!validate162(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate315.errors = vErrors;
  return errors === 0;
}
function validate296(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "RequestedEvidenceId2/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.type !== void 0) {
      if (!validate297(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        if (vErrors === null) vErrors = validate297.errors; else for (const error of validate297.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.method !== void 0) {
      if (!validate162(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verifier !== void 0) {
      if (!validate300(data.verifier, { instancePath: instancePath + "/verifier", parentData: data, parentDataProperty: "verifier", rootData })) {
        if (vErrors === null) vErrors = validate300.errors; else for (const error of validate300.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      if (!validate179(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.document !== void 0) {
      if (!validate305(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData })) {
        if (vErrors === null) vErrors = validate305.errors; else for (const error of validate305.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.provider !== void 0) {
      if (!validate315(data.provider, { instancePath: instancePath + "/provider", parentData: data, parentDataProperty: "provider", rootData })) {
        if (vErrors === null) vErrors = validate315.errors; else for (const error of validate315.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date !== void 0) {
      if (!validate179(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate162(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.serial_number !== void 0) {
      if (!validate162(data.serial_number, { instancePath: instancePath + "/serial_number", parentData: data, parentDataProperty: "serial_number", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.created_at !== void 0) {
      if (!validate179(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "RequestedEvidenceId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate296.errors = vErrors;
  return errors === 0;
}
function validate291(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trust_framework === void 0) {
      const err0 = { instancePath, schemaPath: "RequestedVerificationId2/required", keyword: "required", params: { missingProperty: "trust_framework" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.trust_framework !== void 0) {
      if (!validate162(data.trust_framework, { instancePath: instancePath + "/trust_framework", parentData: data, parentDataProperty: "trust_framework", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.identity_assurance_level !== void 0) {
      if (!validate162(data.identity_assurance_level, { instancePath: instancePath + "/identity_assurance_level", parentData: data, parentDataProperty: "identity_assurance_level", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      if (!validate179(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verification_process !== void 0) {
      if (!validate162(data.verification_process, { instancePath: instancePath + "/verification_process", parentData: data, parentDataProperty: "verification_process", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0) {
      let data4 = data.evidence;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err1 = { instancePath: instancePath + "/evidence", schemaPath: "RequestedVerificationId2/properties/evidence/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate296(data4[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate296.errors; else for (const error of validate296.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/evidence", schemaPath: "RequestedVerificationId2/properties/evidence/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "RequestedVerificationId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate291.errors = vErrors;
  return errors === 0;
}
function validate330(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "RequestedClaimsId2/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    for (const key0 in data) {
      if (!validate127(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "RequestedClaimsId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate330.errors = vErrors;
  return errors === 0;
}
function validate290(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.verification !== void 0) {
      if (!validate291(data.verification, { instancePath: instancePath + "/verification", parentData: data, parentDataProperty: "verification", rootData })) {
        if (vErrors === null) vErrors = validate291.errors; else for (const error of validate291.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.claims !== void 0) {
      if (!validate330(data.claims, { instancePath: instancePath + "/claims", parentData: data, parentDataProperty: "claims", rootData })) {
        if (vErrors === null) vErrors = validate330.errors; else for (const error of validate330.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "VerifiedClaimsRequestElementId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate290.errors = vErrors;
  return errors === 0;
}
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!validate290(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate290.errors; else for (const error of validate290.errors) vErrors.push(error);
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
    if (!validate290(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate290.errors; else for (const error of validate290.errors) vErrors.push(error);
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
  validate289.errors = vErrors;
  return errors === 0;
}
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema252.properties, key0)) {
        if (!validate127(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    }
    if (data.acr !== void 0) {
      if (!validate127(data.acr, { instancePath: instancePath + "/acr", parentData: data, parentDataProperty: "acr", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.auth_time !== void 0) {
      if (!validate127(data.auth_time, { instancePath: instancePath + "/auth_time", parentData: data, parentDataProperty: "auth_time", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate127(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.given_name !== void 0) {
      if (!validate127(data.given_name, { instancePath: instancePath + "/given_name", parentData: data, parentDataProperty: "given_name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.family_name !== void 0) {
      if (!validate127(data.family_name, { instancePath: instancePath + "/family_name", parentData: data, parentDataProperty: "family_name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.middle_name !== void 0) {
      if (!validate127(data.middle_name, { instancePath: instancePath + "/middle_name", parentData: data, parentDataProperty: "middle_name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.nickname !== void 0) {
      if (!validate127(data.nickname, { instancePath: instancePath + "/nickname", parentData: data, parentDataProperty: "nickname", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.preferred_username !== void 0) {
      if (!validate127(data.preferred_username, { instancePath: instancePath + "/preferred_username", parentData: data, parentDataProperty: "preferred_username", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.profile !== void 0) {
      if (!validate127(data.profile, { instancePath: instancePath + "/profile", parentData: data, parentDataProperty: "profile", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.picture !== void 0) {
      if (!validate127(data.picture, { instancePath: instancePath + "/picture", parentData: data, parentDataProperty: "picture", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.website !== void 0) {
      if (!validate127(data.website, { instancePath: instancePath + "/website", parentData: data, parentDataProperty: "website", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.email !== void 0) {
      if (!validate127(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.email_verified !== void 0) {
      if (!validate127(data.email_verified, { instancePath: instancePath + "/email_verified", parentData: data, parentDataProperty: "email_verified", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.gender !== void 0) {
      if (!validate127(data.gender, { instancePath: instancePath + "/gender", parentData: data, parentDataProperty: "gender", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birthdate !== void 0) {
      if (!validate127(data.birthdate, { instancePath: instancePath + "/birthdate", parentData: data, parentDataProperty: "birthdate", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.zoneinfo !== void 0) {
      if (!validate127(data.zoneinfo, { instancePath: instancePath + "/zoneinfo", parentData: data, parentDataProperty: "zoneinfo", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.locale !== void 0) {
      if (!validate127(data.locale, { instancePath: instancePath + "/locale", parentData: data, parentDataProperty: "locale", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.phone_number !== void 0) {
      if (!validate127(data.phone_number, { instancePath: instancePath + "/phone_number", parentData: data, parentDataProperty: "phone_number", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.phone_number_verified !== void 0) {
      if (!validate127(data.phone_number_verified, { instancePath: instancePath + "/phone_number_verified", parentData: data, parentDataProperty: "phone_number_verified", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.address !== void 0) {
      if (!validate127(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.updated_at !== void 0) {
      if (!validate127(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.place_of_birth !== void 0) {
      if (!validate127(data.place_of_birth, { instancePath: instancePath + "/place_of_birth", parentData: data, parentDataProperty: "place_of_birth", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.nationalities !== void 0) {
      if (!validate127(data.nationalities, { instancePath: instancePath + "/nationalities", parentData: data, parentDataProperty: "nationalities", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birth_family_name !== void 0) {
      if (!validate127(data.birth_family_name, { instancePath: instancePath + "/birth_family_name", parentData: data, parentDataProperty: "birth_family_name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birth_given_name !== void 0) {
      if (!validate127(data.birth_given_name, { instancePath: instancePath + "/birth_given_name", parentData: data, parentDataProperty: "birth_given_name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birth_middle_name !== void 0) {
      if (!validate127(data.birth_middle_name, { instancePath: instancePath + "/birth_middle_name", parentData: data, parentDataProperty: "birth_middle_name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.salutation !== void 0) {
      if (!validate127(data.salutation, { instancePath: instancePath + "/salutation", parentData: data, parentDataProperty: "salutation", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate127(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.msisdn !== void 0) {
      if (!validate127(data.msisdn, { instancePath: instancePath + "/msisdn", parentData: data, parentDataProperty: "msisdn", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.also_known_as !== void 0) {
      if (!validate127(data.also_known_as, { instancePath: instancePath + "/also_known_as", parentData: data, parentDataProperty: "also_known_as", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verified_claims !== void 0) {
      if (!validate289(data.verified_claims, { instancePath: instancePath + "/verified_claims", parentData: data, parentDataProperty: "verified_claims", rootData })) {
        if (vErrors === null) vErrors = validate289.errors; else for (const error of validate289.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "RequestedEndpointClaimsId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate257.errors = vErrors;
  return errors === 0;
}
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userinfo !== void 0) {
      if (!validate257(data.userinfo, { instancePath: instancePath + "/userinfo", parentData: data, parentDataProperty: "userinfo", rootData })) {
        if (vErrors === null) vErrors = validate257.errors; else for (const error of validate257.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.id_token !== void 0) {
      if (!validate257(data.id_token, { instancePath: instancePath + "/id_token", parentData: data, parentDataProperty: "id_token", rootData })) {
        if (vErrors === null) vErrors = validate257.errors; else for (const error of validate257.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "ClaimsParameterId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate256.errors = vErrors;
  return errors === 0;
}
var ClaimsParameterId3 = validate338;
var schema265 = { "type": "object", "additionalProperties": { "$ref": "RequestedClaim" }, "properties": { "acr": { "$ref": "RequestedClaim" }, "auth_time": { "$ref": "RequestedClaim" }, "name": { "$ref": "RequestedClaim" }, "given_name": { "$ref": "RequestedClaim" }, "family_name": { "$ref": "RequestedClaim" }, "middle_name": { "$ref": "RequestedClaim" }, "nickname": { "$ref": "RequestedClaim" }, "preferred_username": { "$ref": "RequestedClaim" }, "profile": { "$ref": "RequestedClaim" }, "picture": { "$ref": "RequestedClaim" }, "website": { "$ref": "RequestedClaim" }, "email": { "$ref": "RequestedClaim" }, "email_verified": { "$ref": "RequestedClaim" }, "gender": { "$ref": "RequestedClaim" }, "birthdate": { "$ref": "RequestedClaim" }, "zoneinfo": { "$ref": "RequestedClaim" }, "locale": { "$ref": "RequestedClaim" }, "phone_number": { "$ref": "RequestedClaim" }, "phone_number_verified": { "$ref": "RequestedClaim" }, "address": { "$ref": "RequestedClaim" }, "updated_at": { "$ref": "RequestedClaim" }, "place_of_birth": { "$ref": "RequestedClaim" }, "nationalities": { "$ref": "RequestedClaim" }, "birth_family_name": { "$ref": "RequestedClaim" }, "birth_given_name": { "$ref": "RequestedClaim" }, "birth_middle_name": { "$ref": "RequestedClaim" }, "salutation": { "$ref": "RequestedClaim" }, "title": { "$ref": "RequestedClaim" }, "msisdn": { "$ref": "RequestedClaim" }, "also_known_as": { "$ref": "RequestedClaim" }, "verified_claims": { "$ref": "VerifiedClaimsRequestId3" } } };
var schema269 = { "type": ["object", "null"], "additionalProperties": true, "properties": { "policy": { "$ref": "RequestedText" }, "procedure": { "$ref": "RequestedText" }, "status": { "$ref": "RequestedText" } } };
function validate376(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedAssuranceProcessId3/type", keyword: "type", params: { type: schema269.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.policy !== void 0) {
      if (!validate162(data.policy, { instancePath: instancePath + "/policy", parentData: data, parentDataProperty: "policy", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.procedure !== void 0) {
      if (!validate162(data.procedure, { instancePath: instancePath + "/procedure", parentData: data, parentDataProperty: "procedure", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate162(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate376.errors = vErrors;
  return errors === 0;
}
var schema271 = { "type": "object", "additionalProperties": true, "required": ["value"], "properties": { "essential": { "type": "boolean" }, "value": { "enum": ["document", "electronic_record", "vouch", "electronic_signature", "id_document", "utility_bill"] }, "values": false, "max_age": false, "purpose": { "$ref": "ClaimPurpose" } } };
function validate384(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      const err0 = { instancePath, schemaPath: "RequestedEvidenceTypeId3/required", keyword: "required", params: { missingProperty: "value" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.essential !== void 0) {
      if (typeof data.essential !== "boolean") {
        const err1 = { instancePath: instancePath + "/essential", schemaPath: "RequestedEvidenceTypeId3/properties/essential/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if (!(data1 === "document" || data1 === "electronic_record" || data1 === "vouch" || data1 === "electronic_signature" || data1 === "id_document" || data1 === "utility_bill")) {
        const err2 = { instancePath: instancePath + "/value", schemaPath: "RequestedEvidenceTypeId3/properties/value/enum", keyword: "enum", params: { allowedValues: schema271.properties.value.enum } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.values !== void 0) {
      const err3 = { instancePath: instancePath + "/values", schemaPath: "RequestedEvidenceTypeId3/properties/values/false schema", keyword: "false schema", params: {} };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.max_age !== void 0) {
      const err4 = { instancePath: instancePath + "/max_age", schemaPath: "RequestedEvidenceTypeId3/properties/max_age/false schema", keyword: "false schema", params: {} };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.purpose !== void 0) {
      let data4 = data.purpose;
      if (typeof data4 === "string") {
        if (data4.length > 300 && (data4.length > 600 || [...data4].length > 300)) {
          const err5 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/maxLength", keyword: "maxLength", params: { limit: 300 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
        if (data4.length < 3 || data4.length < 6 && [...data4].length < 3) {
          const err6 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/minLength", keyword: "minLength", params: { limit: 3 } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/purpose", schemaPath: "ClaimPurpose/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "RequestedEvidenceTypeId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err8);
    errors++;
  }
  validate384.errors = vErrors;
  return errors === 0;
}
var schema273 = { "type": ["object", "null"], "additionalProperties": true, "properties": { "type": { "$ref": "RequestedText" }, "policy": { "$ref": "RequestedText" }, "procedure": { "$ref": "RequestedText" }, "status": { "$ref": "RequestedText" } } };
function validate386(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedMethodId3/type", keyword: "type", params: { type: schema273.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      if (!validate162(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.policy !== void 0) {
      if (!validate162(data.policy, { instancePath: instancePath + "/policy", parentData: data, parentDataProperty: "policy", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.procedure !== void 0) {
      if (!validate162(data.procedure, { instancePath: instancePath + "/procedure", parentData: data, parentDataProperty: "procedure", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate162(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate386.errors = vErrors;
  return errors === 0;
}
var schema274 = { "type": ["object", "null"], "additionalProperties": true, "properties": { "type": { "$ref": "RequestedText" }, "document_number": { "$ref": "RequestedText" }, "serial_number": { "$ref": "RequestedText" }, "date_of_issuance": { "$ref": "RequestedDate" }, "date_of_expiry": { "$ref": "RequestedDate" }, "issuer": { "$ref": "RequestedIssuer" }, "number": { "$ref": "RequestedText" }, "personal_number": { "$ref": "RequestedText" } } };
function validate393(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedDocumentId3/type", keyword: "type", params: { type: schema274.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      if (!validate162(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.document_number !== void 0) {
      if (!validate162(data.document_number, { instancePath: instancePath + "/document_number", parentData: data, parentDataProperty: "document_number", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.serial_number !== void 0) {
      if (!validate162(data.serial_number, { instancePath: instancePath + "/serial_number", parentData: data, parentDataProperty: "serial_number", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date_of_issuance !== void 0) {
      if (!validate179(data.date_of_issuance, { instancePath: instancePath + "/date_of_issuance", parentData: data, parentDataProperty: "date_of_issuance", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date_of_expiry !== void 0) {
      if (!validate179(data.date_of_expiry, { instancePath: instancePath + "/date_of_expiry", parentData: data, parentDataProperty: "date_of_expiry", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate200(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData })) {
        if (vErrors === null) vErrors = validate200.errors; else for (const error of validate200.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.number !== void 0) {
      if (!validate162(data.number, { instancePath: instancePath + "/number", parentData: data, parentDataProperty: "number", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.personal_number !== void 0) {
      if (!validate162(data.personal_number, { instancePath: instancePath + "/personal_number", parentData: data, parentDataProperty: "personal_number", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate393.errors = vErrors;
  return errors === 0;
}
var schema275 = { "type": ["object", "null"], "additionalProperties": true, "properties": { "type": { "$ref": "RequestedText" }, "created_at": { "$ref": "RequestedDate" }, "date_of_expiry": { "$ref": "RequestedDate" }, "source": { "$ref": "RequestedIssuer" }, "personal_number": { "$ref": "RequestedText" } } };
function validate403(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedRecordId3/type", keyword: "type", params: { type: schema275.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      if (!validate162(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.created_at !== void 0) {
      if (!validate179(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date_of_expiry !== void 0) {
      if (!validate179(data.date_of_expiry, { instancePath: instancePath + "/date_of_expiry", parentData: data, parentDataProperty: "date_of_expiry", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate200(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        if (vErrors === null) vErrors = validate200.errors; else for (const error of validate200.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.personal_number !== void 0) {
      if (!validate162(data.personal_number, { instancePath: instancePath + "/personal_number", parentData: data, parentDataProperty: "personal_number", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate403.errors = vErrors;
  return errors === 0;
}
var schema276 = { "type": ["object", "null"], "additionalProperties": true, "properties": { "type": { "$ref": "RequestedText" }, "reference_number": { "$ref": "RequestedText" }, "date_of_issuance": { "$ref": "RequestedDate" }, "date_of_expiry": { "$ref": "RequestedDate" }, "voucher": { "$ref": "RequestedVoucher" }, "personal_number": { "$ref": "RequestedText" } } };
function validate410(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedAttestationId3/type", keyword: "type", params: { type: schema276.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      if (!validate162(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.reference_number !== void 0) {
      if (!validate162(data.reference_number, { instancePath: instancePath + "/reference_number", parentData: data, parentDataProperty: "reference_number", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date_of_issuance !== void 0) {
      if (!validate179(data.date_of_issuance, { instancePath: instancePath + "/date_of_issuance", parentData: data, parentDataProperty: "date_of_issuance", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date_of_expiry !== void 0) {
      if (!validate179(data.date_of_expiry, { instancePath: instancePath + "/date_of_expiry", parentData: data, parentDataProperty: "date_of_expiry", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.voucher !== void 0) {
      if (!validate223(data.voucher, { instancePath: instancePath + "/voucher", parentData: data, parentDataProperty: "voucher", rootData })) {
        if (vErrors === null) vErrors = validate223.errors; else for (const error of validate223.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.personal_number !== void 0) {
      if (!validate162(data.personal_number, { instancePath: instancePath + "/personal_number", parentData: data, parentDataProperty: "personal_number", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate410.errors = vErrors;
  return errors === 0;
}
var schema277 = { "type": ["object", "null"], "additionalProperties": true, "properties": { "name": { "$ref": "RequestedText" }, "formatted": { "$ref": "RequestedText" }, "street_address": { "$ref": "RequestedText" }, "locality": { "$ref": "RequestedText" }, "region": { "$ref": "RequestedText" }, "postal_code": { "$ref": "RequestedText" }, "country": { "$ref": "RequestedText" }, "country_code": { "$ref": "RequestedText" } } };
function validate426(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedProviderId3/type", keyword: "type", params: { type: schema277.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      if (!validate162(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.formatted !== void 0) {
      if (!validate162(data.formatted, { instancePath: instancePath + "/formatted", parentData: data, parentDataProperty: "formatted", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.street_address !== void 0) {
      if (!validate162(data.street_address, { instancePath: instancePath + "/street_address", parentData: data, parentDataProperty: "street_address", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.locality !== void 0) {
      if (!validate162(data.locality, { instancePath: instancePath + "/locality", parentData: data, parentDataProperty: "locality", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.region !== void 0) {
      if (!validate162(data.region, { instancePath: instancePath + "/region", parentData: data, parentDataProperty: "region", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.postal_code !== void 0) {
      if (!validate162(data.postal_code, { instancePath: instancePath + "/postal_code", parentData: data, parentDataProperty: "postal_code", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      if (!validate162(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.country_code !== void 0) {
      if (!validate162(data.country_code, { instancePath: instancePath + "/country_code", parentData: data, parentDataProperty: "country_code", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate426.errors = vErrors;
  return errors === 0;
}
function validate383(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "RequestedEvidenceId3/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.type !== void 0) {
      if (!validate384(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        if (vErrors === null) vErrors = validate384.errors; else for (const error of validate384.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.validation_method !== void 0) {
      if (!validate386(data.validation_method, { instancePath: instancePath + "/validation_method", parentData: data, parentDataProperty: "validation_method", rootData })) {
        if (vErrors === null) vErrors = validate386.errors; else for (const error of validate386.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verification_method !== void 0) {
      if (!validate386(data.verification_method, { instancePath: instancePath + "/verification_method", parentData: data, parentDataProperty: "verification_method", rootData })) {
        if (vErrors === null) vErrors = validate386.errors; else for (const error of validate386.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.document_details !== void 0) {
      if (!validate393(data.document_details, { instancePath: instancePath + "/document_details", parentData: data, parentDataProperty: "document_details", rootData })) {
        if (vErrors === null) vErrors = validate393.errors; else for (const error of validate393.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.record !== void 0) {
      if (!validate403(data.record, { instancePath: instancePath + "/record", parentData: data, parentDataProperty: "record", rootData })) {
        if (vErrors === null) vErrors = validate403.errors; else for (const error of validate403.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attestation !== void 0) {
      if (!validate410(data.attestation, { instancePath: instancePath + "/attestation", parentData: data, parentDataProperty: "attestation", rootData })) {
        if (vErrors === null) vErrors = validate410.errors; else for (const error of validate410.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.signature_type !== void 0) {
      if (!validate162(data.signature_type, { instancePath: instancePath + "/signature_type", parentData: data, parentDataProperty: "signature_type", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate162(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.serial_number !== void 0) {
      if (!validate162(data.serial_number, { instancePath: instancePath + "/serial_number", parentData: data, parentDataProperty: "serial_number", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.created_at !== void 0) {
      if (!validate179(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.method !== void 0) {
      if (!validate162(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verifier !== void 0) {
      if (!validate300(data.verifier, { instancePath: instancePath + "/verifier", parentData: data, parentDataProperty: "verifier", rootData })) {
        if (vErrors === null) vErrors = validate300.errors; else for (const error of validate300.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      if (!validate179(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.document !== void 0) {
      if (!validate393(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData })) {
        if (vErrors === null) vErrors = validate393.errors; else for (const error of validate393.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.provider !== void 0) {
      if (!validate426(data.provider, { instancePath: instancePath + "/provider", parentData: data, parentDataProperty: "provider", rootData })) {
        if (vErrors === null) vErrors = validate426.errors; else for (const error of validate426.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date !== void 0) {
      if (!validate179(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate244(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate244.errors; else for (const error of validate244.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "RequestedEvidenceId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate383.errors = vErrors;
  return errors === 0;
}
function validate373(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trust_framework === void 0) {
      const err0 = { instancePath, schemaPath: "RequestedVerificationId3/required", keyword: "required", params: { missingProperty: "trust_framework" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.trust_framework !== void 0) {
      if (!validate162(data.trust_framework, { instancePath: instancePath + "/trust_framework", parentData: data, parentDataProperty: "trust_framework", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.assurance_level !== void 0) {
      if (!validate162(data.assurance_level, { instancePath: instancePath + "/assurance_level", parentData: data, parentDataProperty: "assurance_level", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.assurance_process !== void 0) {
      if (!validate376(data.assurance_process, { instancePath: instancePath + "/assurance_process", parentData: data, parentDataProperty: "assurance_process", rootData })) {
        if (vErrors === null) vErrors = validate376.errors; else for (const error of validate376.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      if (!validate179(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verification_process !== void 0) {
      if (!validate162(data.verification_process, { instancePath: instancePath + "/verification_process", parentData: data, parentDataProperty: "verification_process", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0) {
      let data5 = data.evidence;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err1 = { instancePath: instancePath + "/evidence", schemaPath: "RequestedVerificationId3/properties/evidence/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err1);
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
        const err2 = { instancePath: instancePath + "/evidence", schemaPath: "RequestedVerificationId3/properties/evidence/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "RequestedVerificationId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate373.errors = vErrors;
  return errors === 0;
}
function validate372(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.verification !== void 0) {
      if (!validate373(data.verification, { instancePath: instancePath + "/verification", parentData: data, parentDataProperty: "verification", rootData })) {
        if (vErrors === null) vErrors = validate373.errors; else for (const error of validate373.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.claims !== void 0) {
      if (!validate330(data.claims, { instancePath: instancePath + "/claims", parentData: data, parentDataProperty: "claims", rootData })) {
        if (vErrors === null) vErrors = validate330.errors; else for (const error of validate330.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "VerifiedClaimsRequestElementId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate372.errors = vErrors;
  return errors === 0;
}
function validate371(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!validate372(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate372.errors; else for (const error of validate372.errors) vErrors.push(error);
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
    if (!validate372(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate372.errors; else for (const error of validate372.errors) vErrors.push(error);
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
  validate371.errors = vErrors;
  return errors === 0;
}
function validate339(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema265.properties, key0)) {
        if (!validate127(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    }
    if (data.acr !== void 0) {
      if (!validate127(data.acr, { instancePath: instancePath + "/acr", parentData: data, parentDataProperty: "acr", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.auth_time !== void 0) {
      if (!validate127(data.auth_time, { instancePath: instancePath + "/auth_time", parentData: data, parentDataProperty: "auth_time", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate127(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.given_name !== void 0) {
      if (!validate127(data.given_name, { instancePath: instancePath + "/given_name", parentData: data, parentDataProperty: "given_name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.family_name !== void 0) {
      if (!validate127(data.family_name, { instancePath: instancePath + "/family_name", parentData: data, parentDataProperty: "family_name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.middle_name !== void 0) {
      if (!validate127(data.middle_name, { instancePath: instancePath + "/middle_name", parentData: data, parentDataProperty: "middle_name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.nickname !== void 0) {
      if (!validate127(data.nickname, { instancePath: instancePath + "/nickname", parentData: data, parentDataProperty: "nickname", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.preferred_username !== void 0) {
      if (!validate127(data.preferred_username, { instancePath: instancePath + "/preferred_username", parentData: data, parentDataProperty: "preferred_username", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.profile !== void 0) {
      if (!validate127(data.profile, { instancePath: instancePath + "/profile", parentData: data, parentDataProperty: "profile", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.picture !== void 0) {
      if (!validate127(data.picture, { instancePath: instancePath + "/picture", parentData: data, parentDataProperty: "picture", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.website !== void 0) {
      if (!validate127(data.website, { instancePath: instancePath + "/website", parentData: data, parentDataProperty: "website", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.email !== void 0) {
      if (!validate127(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.email_verified !== void 0) {
      if (!validate127(data.email_verified, { instancePath: instancePath + "/email_verified", parentData: data, parentDataProperty: "email_verified", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.gender !== void 0) {
      if (!validate127(data.gender, { instancePath: instancePath + "/gender", parentData: data, parentDataProperty: "gender", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birthdate !== void 0) {
      if (!validate127(data.birthdate, { instancePath: instancePath + "/birthdate", parentData: data, parentDataProperty: "birthdate", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.zoneinfo !== void 0) {
      if (!validate127(data.zoneinfo, { instancePath: instancePath + "/zoneinfo", parentData: data, parentDataProperty: "zoneinfo", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.locale !== void 0) {
      if (!validate127(data.locale, { instancePath: instancePath + "/locale", parentData: data, parentDataProperty: "locale", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.phone_number !== void 0) {
      if (!validate127(data.phone_number, { instancePath: instancePath + "/phone_number", parentData: data, parentDataProperty: "phone_number", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.phone_number_verified !== void 0) {
      if (!validate127(data.phone_number_verified, { instancePath: instancePath + "/phone_number_verified", parentData: data, parentDataProperty: "phone_number_verified", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.address !== void 0) {
      if (!validate127(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.updated_at !== void 0) {
      if (!validate127(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.place_of_birth !== void 0) {
      if (!validate127(data.place_of_birth, { instancePath: instancePath + "/place_of_birth", parentData: data, parentDataProperty: "place_of_birth", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.nationalities !== void 0) {
      if (!validate127(data.nationalities, { instancePath: instancePath + "/nationalities", parentData: data, parentDataProperty: "nationalities", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birth_family_name !== void 0) {
      if (!validate127(data.birth_family_name, { instancePath: instancePath + "/birth_family_name", parentData: data, parentDataProperty: "birth_family_name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birth_given_name !== void 0) {
      if (!validate127(data.birth_given_name, { instancePath: instancePath + "/birth_given_name", parentData: data, parentDataProperty: "birth_given_name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birth_middle_name !== void 0) {
      if (!validate127(data.birth_middle_name, { instancePath: instancePath + "/birth_middle_name", parentData: data, parentDataProperty: "birth_middle_name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.salutation !== void 0) {
      if (!validate127(data.salutation, { instancePath: instancePath + "/salutation", parentData: data, parentDataProperty: "salutation", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate127(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.msisdn !== void 0) {
      if (!validate127(data.msisdn, { instancePath: instancePath + "/msisdn", parentData: data, parentDataProperty: "msisdn", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.also_known_as !== void 0) {
      if (!validate127(data.also_known_as, { instancePath: instancePath + "/also_known_as", parentData: data, parentDataProperty: "also_known_as", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verified_claims !== void 0) {
      if (!validate371(data.verified_claims, { instancePath: instancePath + "/verified_claims", parentData: data, parentDataProperty: "verified_claims", rootData })) {
        if (vErrors === null) vErrors = validate371.errors; else for (const error of validate371.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "RequestedEndpointClaimsId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate339.errors = vErrors;
  return errors === 0;
}
function validate338(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userinfo !== void 0) {
      if (!validate339(data.userinfo, { instancePath: instancePath + "/userinfo", parentData: data, parentDataProperty: "userinfo", rootData })) {
        if (vErrors === null) vErrors = validate339.errors; else for (const error of validate339.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.id_token !== void 0) {
      if (!validate339(data.id_token, { instancePath: instancePath + "/id_token", parentData: data, parentDataProperty: "id_token", rootData })) {
        if (vErrors === null) vErrors = validate339.errors; else for (const error of validate339.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "ClaimsParameterId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate338.errors = vErrors;
  return errors === 0;
}
var ClaimsParameterId4 = validate446;
var schema279 = { "type": "object", "additionalProperties": { "$ref": "RequestedClaim" }, "properties": { "acr": { "$ref": "RequestedClaim" }, "auth_time": { "$ref": "RequestedClaim" }, "name": { "$ref": "RequestedClaim" }, "given_name": { "$ref": "RequestedClaim" }, "family_name": { "$ref": "RequestedClaim" }, "middle_name": { "$ref": "RequestedClaim" }, "nickname": { "$ref": "RequestedClaim" }, "preferred_username": { "$ref": "RequestedClaim" }, "profile": { "$ref": "RequestedClaim" }, "picture": { "$ref": "RequestedClaim" }, "website": { "$ref": "RequestedClaim" }, "email": { "$ref": "RequestedClaim" }, "email_verified": { "$ref": "RequestedClaim" }, "gender": { "$ref": "RequestedClaim" }, "birthdate": { "$ref": "RequestedClaim" }, "zoneinfo": { "$ref": "RequestedClaim" }, "locale": { "$ref": "RequestedClaim" }, "phone_number": { "$ref": "RequestedClaim" }, "phone_number_verified": { "$ref": "RequestedClaim" }, "address": { "$ref": "RequestedClaim" }, "updated_at": { "$ref": "RequestedClaim" }, "place_of_birth": { "$ref": "RequestedClaim" }, "nationalities": { "$ref": "RequestedClaim" }, "birth_family_name": { "$ref": "RequestedClaim" }, "birth_given_name": { "$ref": "RequestedClaim" }, "birth_middle_name": { "$ref": "RequestedClaim" }, "salutation": { "$ref": "RequestedClaim" }, "title": { "$ref": "RequestedClaim" }, "msisdn": { "$ref": "RequestedClaim" }, "also_known_as": { "$ref": "RequestedClaim" }, "verified_claims": { "$ref": "VerifiedClaimsRequestId4" } } };
var schema283 = { "type": ["object", "null"], "additionalProperties": true, "properties": { "policy": { "$ref": "RequestedText" }, "procedure": { "$ref": "RequestedText" }, "assurance_details": { "type": ["array", "null"], "minItems": 1, "items": { "$ref": "RequestedAssuranceDetailsId4" } } } };
var schema284 = { "type": "object", "additionalProperties": true, "properties": { "assurance_type": { "$ref": "RequestedText" }, "assurance_classification": { "$ref": "RequestedText" }, "evidence_ref": { "type": ["array", "null"], "minItems": 1, "items": { "$ref": "RequestedEvidenceReferenceId4" } } } };
function validate490(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.txn !== void 0) {
      if (!validate162(data.txn, { instancePath: instancePath + "/txn", parentData: data, parentDataProperty: "txn", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.evidence_metadata !== void 0) {
      if (!validate173(data.evidence_metadata, { instancePath: instancePath + "/evidence_metadata", parentData: data, parentDataProperty: "evidence_metadata", rootData })) {
        if (vErrors === null) vErrors = validate173.errors; else for (const error of validate173.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "RequestedEvidenceReferenceId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate490.errors = vErrors;
  return errors === 0;
}
function validate487(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.assurance_type !== void 0) {
      if (!validate162(data.assurance_type, { instancePath: instancePath + "/assurance_type", parentData: data, parentDataProperty: "assurance_type", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.assurance_classification !== void 0) {
      if (!validate162(data.assurance_classification, { instancePath: instancePath + "/assurance_classification", parentData: data, parentDataProperty: "assurance_classification", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.evidence_ref !== void 0) {
      let data2 = data.evidence_ref;
      if (!Array.isArray(data2) && data2 !== null) {
        const err0 = { instancePath: instancePath + "/evidence_ref", schemaPath: "RequestedAssuranceDetailsId4/properties/evidence_ref/type", keyword: "type", params: { type: schema284.properties.evidence_ref.type } };
        (vErrors ??= []).push(err0);
        errors++;
      }
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err1 = { instancePath: instancePath + "/evidence_ref", schemaPath: "RequestedAssuranceDetailsId4/properties/evidence_ref/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate490(data2[i0], { instancePath: instancePath + "/evidence_ref/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate490.errors; else for (const error of validate490.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "RequestedAssuranceDetailsId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate487.errors = vErrors;
  return errors === 0;
}
function validate484(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedAssuranceProcessId4/type", keyword: "type", params: { type: schema283.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.policy !== void 0) {
      if (!validate162(data.policy, { instancePath: instancePath + "/policy", parentData: data, parentDataProperty: "policy", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.procedure !== void 0) {
      if (!validate162(data.procedure, { instancePath: instancePath + "/procedure", parentData: data, parentDataProperty: "procedure", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.assurance_details !== void 0) {
      let data2 = data.assurance_details;
      if (!Array.isArray(data2) && data2 !== null) {
        const err1 = { instancePath: instancePath + "/assurance_details", schemaPath: "RequestedAssuranceProcessId4/properties/assurance_details/type", keyword: "type", params: { type: schema283.properties.assurance_details.type } };
        (vErrors ??= []).push(err1);
        errors++;
      }
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err2 = { instancePath: instancePath + "/assurance_details", schemaPath: "RequestedAssuranceProcessId4/properties/assurance_details/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate487(data2[i0], { instancePath: instancePath + "/assurance_details/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate487.errors; else for (const error of validate487.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      }
    }
  }
  validate484.errors = vErrors;
  return errors === 0;
}
var schema288 = { "type": ["object", "null"], "additionalProperties": true, "required": ["check_method"], "properties": { "check_method": { "$ref": "RequestedText" }, "organization": { "$ref": "RequestedText" }, "txn": { "$ref": "RequestedText" }, "time": { "$ref": "RequestedDate" } } };
function validate501(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "RequestedCheckId4/type", keyword: "type", params: { type: schema288.type } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check_method === void 0) {
      const err1 = { instancePath, schemaPath: "RequestedCheckId4/required", keyword: "required", params: { missingProperty: "check_method" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.check_method !== void 0) {
      if (!validate162(data.check_method, { instancePath: instancePath + "/check_method", parentData: data, parentDataProperty: "check_method", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.organization !== void 0) {
      if (!validate162(data.organization, { instancePath: instancePath + "/organization", parentData: data, parentDataProperty: "organization", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.txn !== void 0) {
      if (!validate162(data.txn, { instancePath: instancePath + "/txn", parentData: data, parentDataProperty: "txn", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      if (!validate179(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  }
  validate501.errors = vErrors;
  return errors === 0;
}
function validate500(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!validate501(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate501.errors; else for (const error of validate501.errors) vErrors.push(error);
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
    if (!validate501(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate501.errors; else for (const error of validate501.errors) vErrors.push(error);
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
  validate500.errors = vErrors;
  return errors === 0;
}
function validate498(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "RequestedEvidenceId4/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.type !== void 0) {
      if (!validate384(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        if (vErrors === null) vErrors = validate384.errors; else for (const error of validate384.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.check_details !== void 0) {
      if (!validate500(data.check_details, { instancePath: instancePath + "/check_details", parentData: data, parentDataProperty: "check_details", rootData })) {
        if (vErrors === null) vErrors = validate500.errors; else for (const error of validate500.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.document_details !== void 0) {
      if (!validate393(data.document_details, { instancePath: instancePath + "/document_details", parentData: data, parentDataProperty: "document_details", rootData })) {
        if (vErrors === null) vErrors = validate393.errors; else for (const error of validate393.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.record !== void 0) {
      if (!validate403(data.record, { instancePath: instancePath + "/record", parentData: data, parentDataProperty: "record", rootData })) {
        if (vErrors === null) vErrors = validate403.errors; else for (const error of validate403.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attestation !== void 0) {
      if (!validate410(data.attestation, { instancePath: instancePath + "/attestation", parentData: data, parentDataProperty: "attestation", rootData })) {
        if (vErrors === null) vErrors = validate410.errors; else for (const error of validate410.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.signature_type !== void 0) {
      if (!validate162(data.signature_type, { instancePath: instancePath + "/signature_type", parentData: data, parentDataProperty: "signature_type", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate162(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.serial_number !== void 0) {
      if (!validate162(data.serial_number, { instancePath: instancePath + "/serial_number", parentData: data, parentDataProperty: "serial_number", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.created_at !== void 0) {
      if (!validate179(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.method !== void 0) {
      if (!validate162(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verifier !== void 0) {
      if (!validate300(data.verifier, { instancePath: instancePath + "/verifier", parentData: data, parentDataProperty: "verifier", rootData })) {
        if (vErrors === null) vErrors = validate300.errors; else for (const error of validate300.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      if (!validate179(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.document !== void 0) {
      if (!validate393(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData })) {
        if (vErrors === null) vErrors = validate393.errors; else for (const error of validate393.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.provider !== void 0) {
      if (!validate426(data.provider, { instancePath: instancePath + "/provider", parentData: data, parentDataProperty: "provider", rootData })) {
        if (vErrors === null) vErrors = validate426.errors; else for (const error of validate426.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date !== void 0) {
      if (!validate179(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate244(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate244.errors; else for (const error of validate244.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "RequestedEvidenceId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate498.errors = vErrors;
  return errors === 0;
}
function validate481(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trust_framework === void 0) {
      const err0 = { instancePath, schemaPath: "RequestedVerificationId4/required", keyword: "required", params: { missingProperty: "trust_framework" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.trust_framework !== void 0) {
      if (!validate162(data.trust_framework, { instancePath: instancePath + "/trust_framework", parentData: data, parentDataProperty: "trust_framework", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.assurance_level !== void 0) {
      if (!validate162(data.assurance_level, { instancePath: instancePath + "/assurance_level", parentData: data, parentDataProperty: "assurance_level", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.assurance_process !== void 0) {
      if (!validate484(data.assurance_process, { instancePath: instancePath + "/assurance_process", parentData: data, parentDataProperty: "assurance_process", rootData })) {
        if (vErrors === null) vErrors = validate484.errors; else for (const error of validate484.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      if (!validate179(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData })) {
        if (vErrors === null) vErrors = validate179.errors; else for (const error of validate179.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verification_process !== void 0) {
      if (!validate162(data.verification_process, { instancePath: instancePath + "/verification_process", parentData: data, parentDataProperty: "verification_process", rootData })) {
        if (vErrors === null) vErrors = validate162.errors; else for (const error of validate162.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0) {
      let data5 = data.evidence;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err1 = { instancePath: instancePath + "/evidence", schemaPath: "RequestedVerificationId4/properties/evidence/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate498(data5[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate498.errors; else for (const error of validate498.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/evidence", schemaPath: "RequestedVerificationId4/properties/evidence/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "RequestedVerificationId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate481.errors = vErrors;
  return errors === 0;
}
function validate480(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.verification !== void 0) {
      if (!validate481(data.verification, { instancePath: instancePath + "/verification", parentData: data, parentDataProperty: "verification", rootData })) {
        if (vErrors === null) vErrors = validate481.errors; else for (const error of validate481.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.claims !== void 0) {
      if (!validate330(data.claims, { instancePath: instancePath + "/claims", parentData: data, parentDataProperty: "claims", rootData })) {
        if (vErrors === null) vErrors = validate330.errors; else for (const error of validate330.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "VerifiedClaimsRequestElementId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate480.errors = vErrors;
  return errors === 0;
}
function validate479(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!validate480(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate480.errors; else for (const error of validate480.errors) vErrors.push(error);
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
    if (!validate480(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate480.errors; else for (const error of validate480.errors) vErrors.push(error);
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
  validate479.errors = vErrors;
  return errors === 0;
}
function validate447(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema279.properties, key0)) {
        if (!validate127(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
          errors = vErrors.length;
        }
      }
    }
    if (data.acr !== void 0) {
      if (!validate127(data.acr, { instancePath: instancePath + "/acr", parentData: data, parentDataProperty: "acr", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.auth_time !== void 0) {
      if (!validate127(data.auth_time, { instancePath: instancePath + "/auth_time", parentData: data, parentDataProperty: "auth_time", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate127(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.given_name !== void 0) {
      if (!validate127(data.given_name, { instancePath: instancePath + "/given_name", parentData: data, parentDataProperty: "given_name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.family_name !== void 0) {
      if (!validate127(data.family_name, { instancePath: instancePath + "/family_name", parentData: data, parentDataProperty: "family_name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.middle_name !== void 0) {
      if (!validate127(data.middle_name, { instancePath: instancePath + "/middle_name", parentData: data, parentDataProperty: "middle_name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.nickname !== void 0) {
      if (!validate127(data.nickname, { instancePath: instancePath + "/nickname", parentData: data, parentDataProperty: "nickname", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.preferred_username !== void 0) {
      if (!validate127(data.preferred_username, { instancePath: instancePath + "/preferred_username", parentData: data, parentDataProperty: "preferred_username", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.profile !== void 0) {
      if (!validate127(data.profile, { instancePath: instancePath + "/profile", parentData: data, parentDataProperty: "profile", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.picture !== void 0) {
      if (!validate127(data.picture, { instancePath: instancePath + "/picture", parentData: data, parentDataProperty: "picture", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.website !== void 0) {
      if (!validate127(data.website, { instancePath: instancePath + "/website", parentData: data, parentDataProperty: "website", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.email !== void 0) {
      if (!validate127(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.email_verified !== void 0) {
      if (!validate127(data.email_verified, { instancePath: instancePath + "/email_verified", parentData: data, parentDataProperty: "email_verified", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.gender !== void 0) {
      if (!validate127(data.gender, { instancePath: instancePath + "/gender", parentData: data, parentDataProperty: "gender", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birthdate !== void 0) {
      if (!validate127(data.birthdate, { instancePath: instancePath + "/birthdate", parentData: data, parentDataProperty: "birthdate", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.zoneinfo !== void 0) {
      if (!validate127(data.zoneinfo, { instancePath: instancePath + "/zoneinfo", parentData: data, parentDataProperty: "zoneinfo", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.locale !== void 0) {
      if (!validate127(data.locale, { instancePath: instancePath + "/locale", parentData: data, parentDataProperty: "locale", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.phone_number !== void 0) {
      if (!validate127(data.phone_number, { instancePath: instancePath + "/phone_number", parentData: data, parentDataProperty: "phone_number", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.phone_number_verified !== void 0) {
      if (!validate127(data.phone_number_verified, { instancePath: instancePath + "/phone_number_verified", parentData: data, parentDataProperty: "phone_number_verified", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.address !== void 0) {
      if (!validate127(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.updated_at !== void 0) {
      if (!validate127(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.place_of_birth !== void 0) {
      if (!validate127(data.place_of_birth, { instancePath: instancePath + "/place_of_birth", parentData: data, parentDataProperty: "place_of_birth", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.nationalities !== void 0) {
      if (!validate127(data.nationalities, { instancePath: instancePath + "/nationalities", parentData: data, parentDataProperty: "nationalities", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birth_family_name !== void 0) {
      if (!validate127(data.birth_family_name, { instancePath: instancePath + "/birth_family_name", parentData: data, parentDataProperty: "birth_family_name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birth_given_name !== void 0) {
      if (!validate127(data.birth_given_name, { instancePath: instancePath + "/birth_given_name", parentData: data, parentDataProperty: "birth_given_name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.birth_middle_name !== void 0) {
      if (!validate127(data.birth_middle_name, { instancePath: instancePath + "/birth_middle_name", parentData: data, parentDataProperty: "birth_middle_name", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.salutation !== void 0) {
      if (!validate127(data.salutation, { instancePath: instancePath + "/salutation", parentData: data, parentDataProperty: "salutation", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate127(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.msisdn !== void 0) {
      if (!validate127(data.msisdn, { instancePath: instancePath + "/msisdn", parentData: data, parentDataProperty: "msisdn", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.also_known_as !== void 0) {
      if (!validate127(data.also_known_as, { instancePath: instancePath + "/also_known_as", parentData: data, parentDataProperty: "also_known_as", rootData })) {
        if (vErrors === null) vErrors = validate127.errors; else for (const error of validate127.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verified_claims !== void 0) {
      if (!validate479(data.verified_claims, { instancePath: instancePath + "/verified_claims", parentData: data, parentDataProperty: "verified_claims", rootData })) {
        if (vErrors === null) vErrors = validate479.errors; else for (const error of validate479.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "RequestedEndpointClaimsId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate447.errors = vErrors;
  return errors === 0;
}
function validate446(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userinfo !== void 0) {
      if (!validate447(data.userinfo, { instancePath: instancePath + "/userinfo", parentData: data, parentDataProperty: "userinfo", rootData })) {
        if (vErrors === null) vErrors = validate447.errors; else for (const error of validate447.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.id_token !== void 0) {
      if (!validate447(data.id_token, { instancePath: instancePath + "/id_token", parentData: data, parentDataProperty: "id_token", rootData })) {
        if (vErrors === null) vErrors = validate447.errors; else for (const error of validate447.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "ClaimsParameterId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate446.errors = vErrors;
  return errors === 0;
}
var ClaimsText = validate531;
function validate531(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern46.test(data)) {
      const err0 = { instancePath, schemaPath: "ClaimsText/pattern", keyword: "pattern", params: { pattern: "^[ \\t\\r\\n]*\\{" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "ClaimsText/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate531.errors = vErrors;
  return errors === 0;
}
var ClientAssertionType = validate532;
var schema290 = { "enum": ["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"] };
function validate532(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")) {
    const err0 = { instancePath, schemaPath: "ClientAssertionType/enum", keyword: "enum", params: { allowedValues: schema290.enum } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate532.errors = vErrors;
  return errors === 0;
}
var ClientId = validate533;
function validate533(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      const err0 = { instancePath, schemaPath: "ClientId/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "ClientId/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate533.errors = vErrors;
  return errors === 0;
}
var ClientSecret = validate534;
function validate534(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      const err0 = { instancePath, schemaPath: "ClientSecret/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "ClientSecret/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate534.errors = vErrors;
  return errors === 0;
}
var CodeChallenge = validate535;
function validate535(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern47.test(data)) {
      const err0 = { instancePath, schemaPath: "CodeChallenge/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{43}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "CodeChallenge/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate535.errors = vErrors;
  return errors === 0;
}
var CodeChallengeMethod = validate536;
function validate536(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "S256")) {
    const err0 = { instancePath, schemaPath: "CodeChallengeMethod/enum", keyword: "enum", params: { allowedValues: schema170.enum } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate536.errors = vErrors;
  return errors === 0;
}
var CodeGrantForm = validate537;
var schema295 = { "type": "object", "required": ["grant_type", "code", "redirect_uri"], "dependentRequired": { "client_assertion": ["client_assertion_type"], "client_assertion_type": ["client_assertion"] }, "additionalProperties": true, "properties": { "grant_type": { "enum": ["authorization_code"] }, "code": { "$ref": "AuthorizationCode" }, "redirect_uri": { "$ref": "RedirectUri" }, "code_verifier": { "$ref": "CodeVerifier" }, "client_id": { "$ref": "ClientId" }, "client_secret": { "$ref": "ClientSecret" }, "client_assertion_type": { "$ref": "ClientAssertionType" }, "client_assertion": { "$ref": "Jwt" } } };
var pattern78 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._~-]{43,128}$", "u");
function validate537(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.grant_type === void 0) {
      const err0 = { instancePath, schemaPath: "CodeGrantForm/required", keyword: "required", params: { missingProperty: "grant_type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.code === void 0) {
      const err1 = { instancePath, schemaPath: "CodeGrantForm/required", keyword: "required", params: { missingProperty: "code" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.redirect_uri === void 0) {
      const err2 = { instancePath, schemaPath: "CodeGrantForm/required", keyword: "required", params: { missingProperty: "redirect_uri" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.grant_type !== void 0) {
      if (!(data.grant_type === "authorization_code")) {
        const err3 = { instancePath: instancePath + "/grant_type", schemaPath: "CodeGrantForm/properties/grant_type/enum", keyword: "enum", params: { allowedValues: schema295.properties.grant_type.enum } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if (typeof data1 === "string") {
        if (!pattern6.test(data1)) {
          const err4 = { instancePath: instancePath + "/code", schemaPath: "AuthorizationCode/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/code", schemaPath: "AuthorizationCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.redirect_uri !== void 0) {
      let data2 = data.redirect_uri;
      if (typeof data2 === "string") {
        if (!pattern35.test(data2)) {
          const err6 = { instancePath: instancePath + "/redirect_uri", schemaPath: "RedirectUri/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[\\x21\\x22\\x24-\\x7E]+$" } };
          (vErrors ??= []).push(err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/redirect_uri", schemaPath: "RedirectUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.code_verifier !== void 0) {
      let data3 = data.code_verifier;
      if (typeof data3 === "string") {
        if (!pattern78.test(data3)) {
          const err8 = { instancePath: instancePath + "/code_verifier", schemaPath: "CodeVerifier/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~-]{43,128}$" } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/code_verifier", schemaPath: "CodeVerifier/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.client_id !== void 0) {
      let data4 = data.client_id;
      if (typeof data4 === "string") {
        if (!pattern6.test(data4)) {
          const err10 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.client_secret !== void 0) {
      let data5 = data.client_secret;
      if (typeof data5 === "string") {
        if (!pattern6.test(data5)) {
          const err12 = { instancePath: instancePath + "/client_secret", schemaPath: "ClientSecret/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err12);
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/client_secret", schemaPath: "ClientSecret/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.client_assertion_type !== void 0) {
      if (!(data.client_assertion_type === "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")) {
        const err14 = { instancePath: instancePath + "/client_assertion_type", schemaPath: "ClientAssertionType/enum", keyword: "enum", params: { allowedValues: schema290.enum } };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data.client_assertion !== void 0) {
      let data7 = data.client_assertion;
      if (typeof data7 === "string") {
        if (!pattern4.test(data7)) {
          const err15 = { instancePath: instancePath + "/client_assertion", schemaPath: "Jwt/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$" } };
          (vErrors ??= []).push(err15);
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/client_assertion", schemaPath: "Jwt/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    if (data.client_assertion !== void 0) {
      if (data.client_assertion_type === void 0) {
        const err17 = { instancePath, schemaPath: "CodeGrantForm/dependentRequired", keyword: "dependentRequired", params: {
          property: "client_assertion",
          missingProperty: "client_assertion_type",
          depsCount: 1,
          deps: "client_assertion_type"
        } };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
    if (data.client_assertion_type !== void 0) {
      if (data.client_assertion === void 0) {
        const err18 = { instancePath, schemaPath: "CodeGrantForm/dependentRequired", keyword: "dependentRequired", params: {
          property: "client_assertion_type",
          missingProperty: "client_assertion",
          depsCount: 1,
          deps: "client_assertion"
        } };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "CodeGrantForm/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err19);
    errors++;
  }
  validate537.errors = vErrors;
  return errors === 0;
}
var CodeVerifier = validate538;
function validate538(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern78.test(data)) {
      const err0 = { instancePath, schemaPath: "CodeVerifier/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~-]{43,128}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "CodeVerifier/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate538.errors = vErrors;
  return errors === 0;
}
var ContentType = validate539;
function validate539(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      const err0 = { instancePath, schemaPath: "ContentType/pattern", keyword: "pattern", params: { pattern: "^(?!(?:[Mm][Uu][Ll][Tt][Ii][Pp][Aa][Rr][Tt]|[Mm][Ee][Ss][Ss][Aa][Gg][Ee])/)[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}(?:[ \\t]*;[\\t\\x20-\\x7E]*)?$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "ContentType/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate539.errors = vErrors;
  return errors === 0;
}
var CountryCode = validate540;
function validate540(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      const err0 = { instancePath, schemaPath: "CountryCode/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,3}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "CountryCode/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate540.errors = vErrors;
  return errors === 0;
}
var CurrencyCode = validate541;
function validate541(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern31.test(data)) {
      const err0 = { instancePath, schemaPath: "CurrencyCode/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "CurrencyCode/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate541.errors = vErrors;
  return errors === 0;
}
var DateOrTimestamp = validate542;
function validate542(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern28.test(data)) {
      const err0 = { instancePath, schemaPath: "DateOrTimestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))?$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "DateOrTimestamp/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate542.errors = vErrors;
  return errors === 0;
}
var DecimalAmount = validate543;
function validate543(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern30.test(data)) {
      const err0 = { instancePath, schemaPath: "DecimalAmount/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]+(?:\\.[0-9]+)?$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "DecimalAmount/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate543.errors = vErrors;
  return errors === 0;
}
var DerivedClaims = validate544;
var pattern88 = /* @__PURE__ */ new RegExp("^.+@[^@\\s]+$", "u");
var pattern90 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", "u");
var pattern93 = /* @__PURE__ */ new RegExp("^\\+?[1-9][0-9]{4,14}$", "u");
function validate547(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "PlaceOfBirth/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.country !== void 0) {
      let data0 = data.country;
      if (typeof data0 === "string") {
        if (!pattern63.test(data0)) {
          const err1 = { instancePath: instancePath + "/country", schemaPath: "BirthCountryCode/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,4}$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/country", schemaPath: "BirthCountryCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.region !== void 0) {
      if (typeof data.region !== "string") {
        const err3 = { instancePath: instancePath + "/region", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
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
  } else {
    const err5 = { instancePath, schemaPath: "PlaceOfBirth/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate547.errors = vErrors;
  return errors === 0;
}
function validate549(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern19.test(data0)) {
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
  validate549.errors = vErrors;
  return errors === 0;
}
function validate545(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!pattern88.test(data9)) {
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
        if (!pattern90.test(data14)) {
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
      if (!validate13(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData })) {
        if (vErrors === null) vErrors = validate13.errors; else for (const error of validate13.errors) vErrors.push(error);
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
      if (!validate547(data.place_of_birth, { instancePath: instancePath + "/place_of_birth", parentData: data, parentDataProperty: "place_of_birth", rootData })) {
        if (vErrors === null) vErrors = validate547.errors; else for (const error of validate547.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.nationalities !== void 0) {
      if (!validate549(data.nationalities, { instancePath: instancePath + "/nationalities", parentData: data, parentDataProperty: "nationalities", rootData })) {
        if (vErrors === null) vErrors = validate549.errors; else for (const error of validate549.errors) vErrors.push(error);
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
        if (!pattern93.test(data26)) {
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
  validate545.errors = vErrors;
  return errors === 0;
}
function validate544(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate545(data, { instancePath, parentData, parentDataProperty, rootData })) {
    if (vErrors === null) vErrors = validate545.errors; else for (const error of validate545.errors) vErrors.push(error);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "DerivedClaims/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  }
  validate544.errors = vErrors;
  return errors === 0;
}
var Digest = validate37;
var DigestAlgorithm = validate552;
function validate552(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "DigestAlgorithm/minLength", keyword: "minLength", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "DigestAlgorithm/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate552.errors = vErrors;
  return errors === 0;
}
var Display = validate553;
function validate553(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "page" || data === "popup" || data === "touch" || data === "wap")) {
    const err0 = { instancePath, schemaPath: "Display/enum", keyword: "enum", params: { allowedValues: schema163.enum } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate553.errors = vErrors;
  return errors === 0;
}
var DistributedClaimSource = validate119;
var DocumentDetails = validate554;
function validate555(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.formatted !== void 0) {
      if (typeof data.formatted !== "string") {
        const err1 = { instancePath: instancePath + "/formatted", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.street_address !== void 0) {
      if (typeof data.street_address !== "string") {
        const err2 = { instancePath: instancePath + "/street_address", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.locality !== void 0) {
      if (typeof data.locality !== "string") {
        const err3 = { instancePath: instancePath + "/locality", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
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
    if (data.postal_code !== void 0) {
      if (typeof data.postal_code !== "string") {
        const err5 = { instancePath: instancePath + "/postal_code", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.country !== void 0) {
      if (typeof data.country !== "string") {
        const err6 = { instancePath: instancePath + "/country", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.country_code !== void 0) {
      let data7 = data.country_code;
      if (typeof data7 === "string") {
        if (!pattern19.test(data7)) {
          const err7 = { instancePath: instancePath + "/country_code", schemaPath: "IcaoCountryCode/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z]{2,3}|D(?:<<)?)$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/country_code", schemaPath: "IcaoCountryCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.jurisdiction !== void 0) {
      if (typeof data.jurisdiction !== "string") {
        const err9 = { instancePath: instancePath + "/jurisdiction", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "Issuer/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err10);
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
      const err0 = { instancePath, schemaPath: "DocumentDetails/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/type", schemaPath: "DocumentType/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "DocumentType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.document_number !== void 0) {
      if (typeof data.document_number !== "string") {
        const err3 = { instancePath: instancePath + "/document_number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
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
    if (data.date_of_issuance !== void 0) {
      let data3 = data.date_of_issuance;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
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
        if (!pattern3.test(data4)) {
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
    if (data.issuer !== void 0) {
      if (!validate555(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData })) {
        if (vErrors === null) vErrors = validate555.errors; else for (const error of validate555.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "DocumentDetails/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err9);
    errors++;
  }
  validate554.errors = vErrors;
  return errors === 0;
}
var DocumentDetailsId3 = validate557;
function validate557(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "DocumentDetailsId3/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/type", schemaPath: "DocumentType/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "DocumentType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.document_number !== void 0) {
      if (typeof data.document_number !== "string") {
        const err3 = { instancePath: instancePath + "/document_number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
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
    if (data.personal_number !== void 0) {
      if (typeof data.personal_number !== "string") {
        const err5 = { instancePath: instancePath + "/personal_number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.serial_number !== void 0) {
      if (typeof data.serial_number !== "string") {
        const err6 = { instancePath: instancePath + "/serial_number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.date_of_issuance !== void 0) {
      let data5 = data.date_of_issuance;
      if (typeof data5 === "string") {
        if (!pattern3.test(data5)) {
          const err7 = { instancePath: instancePath + "/date_of_issuance", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/date_of_issuance", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.date_of_expiry !== void 0) {
      let data6 = data.date_of_expiry;
      if (typeof data6 === "string") {
        if (!pattern3.test(data6)) {
          const err9 = { instancePath: instancePath + "/date_of_expiry", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/date_of_expiry", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate555(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData })) {
        if (vErrors === null) vErrors = validate555.errors; else for (const error of validate555.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "DocumentDetailsId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err11);
    errors++;
  }
  validate557.errors = vErrors;
  return errors === 0;
}
var DocumentEvidence = validate559;
function validate559(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "DocumentEvidence/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.type !== void 0) {
      if ("document" !== data.type) {
        const err1 = { instancePath: instancePath + "/type", schemaPath: "DocumentEvidence/properties/type/const", keyword: "const", params: { allowedValue: "document" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.check_details !== void 0) {
      let data1 = data.check_details;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err2 = { instancePath: instancePath + "/check_details", schemaPath: "DocumentEvidence/properties/check_details/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate105(data1[i0], { instancePath: instancePath + "/check_details/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate105.errors; else for (const error of validate105.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/check_details", schemaPath: "DocumentEvidence/properties/check_details/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.document_details !== void 0) {
      if (!validate554(data.document_details, { instancePath: instancePath + "/document_details", parentData: data, parentDataProperty: "document_details", rootData })) {
        if (vErrors === null) vErrors = validate554.errors; else for (const error of validate554.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate51(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate51.errors; else for (const error of validate51.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.derived_claims !== void 0) {
      if (!validate544(data.derived_claims, { instancePath: instancePath + "/derived_claims", parentData: data, parentDataProperty: "derived_claims", rootData })) {
        if (vErrors === null) vErrors = validate544.errors; else for (const error of validate544.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "DocumentEvidence/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err4);
    errors++;
  }
  validate559.errors = vErrors;
  return errors === 0;
}
var DocumentEvidenceId3 = validate564;
var schema367 = { "type": "object", "required": ["type"], "additionalProperties": true, "properties": { "type": { "enum": ["document", "id_document"] }, "validation_method": { "$ref": "MethodId3" }, "verification_method": { "$ref": "MethodId3" }, "method": { "$ref": "CheckMethod" }, "verifier": { "$ref": "VerifierId3" }, "time": { "$ref": "Timestamp" }, "document_details": { "$ref": "DocumentDetailsId3" }, "document": { "$ref": "DocumentDetailsId3" }, "attachments": { "$ref": "AttachmentsId3" } } };
function validate565(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "MethodId3/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/type", schemaPath: "CheckMethod/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "CheckMethod/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.policy !== void 0) {
      let data1 = data.policy;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/policy", schemaPath: "AssurancePolicy/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/policy", schemaPath: "AssurancePolicy/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.procedure !== void 0) {
      let data2 = data.procedure;
      if (typeof data2 === "string") {
        if (data2.length < 1) {
          const err5 = { instancePath: instancePath + "/procedure", schemaPath: "AssuranceProcedure/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/procedure", schemaPath: "AssuranceProcedure/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (typeof data.status !== "string") {
        const err7 = { instancePath: instancePath + "/status", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "MethodId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err8);
    errors++;
  }
  validate565.errors = vErrors;
  return errors === 0;
}
function validate568(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.organization === void 0) {
      const err0 = { instancePath, schemaPath: "VerifierId3/required", keyword: "required", params: { missingProperty: "organization" } };
      (vErrors ??= []).push(err0);
      errors++;
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
    const err3 = { instancePath, schemaPath: "VerifierId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate568.errors = vErrors;
  return errors === 0;
}
function validate564(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "DocumentEvidenceId3/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (!(data0 === "document" || data0 === "id_document")) {
        const err1 = { instancePath: instancePath + "/type", schemaPath: "DocumentEvidenceId3/properties/type/enum", keyword: "enum", params: { allowedValues: schema367.properties.type.enum } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.validation_method !== void 0) {
      if (!validate565(data.validation_method, { instancePath: instancePath + "/validation_method", parentData: data, parentDataProperty: "validation_method", rootData })) {
        if (vErrors === null) vErrors = validate565.errors; else for (const error of validate565.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verification_method !== void 0) {
      if (!validate565(data.verification_method, { instancePath: instancePath + "/verification_method", parentData: data, parentDataProperty: "verification_method", rootData })) {
        if (vErrors === null) vErrors = validate565.errors; else for (const error of validate565.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.method !== void 0) {
      let data3 = data.method;
      if (typeof data3 === "string") {
        if (data3.length < 1) {
          const err2 = { instancePath: instancePath + "/method", schemaPath: "CheckMethod/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/method", schemaPath: "CheckMethod/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.verifier !== void 0) {
      if (!validate568(data.verifier, { instancePath: instancePath + "/verifier", parentData: data, parentDataProperty: "verifier", rootData })) {
        if (vErrors === null) vErrors = validate568.errors; else for (const error of validate568.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      let data5 = data.time;
      if (typeof data5 === "string") {
        if (!pattern68.test(data5)) {
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
    if (data.document_details !== void 0) {
      if (!validate557(data.document_details, { instancePath: instancePath + "/document_details", parentData: data, parentDataProperty: "document_details", rootData })) {
        if (vErrors === null) vErrors = validate557.errors; else for (const error of validate557.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.document !== void 0) {
      if (!validate557(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData })) {
        if (vErrors === null) vErrors = validate557.errors; else for (const error of validate557.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate53(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate53.errors; else for (const error of validate53.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "DocumentEvidenceId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err6);
    errors++;
  }
  validate564.errors = vErrors;
  return errors === 0;
}
var DocumentEvidenceId4 = validate573;
var schema378 = { "type": "object", "required": ["type"], "additionalProperties": true, "properties": { "type": { "enum": ["document", "id_document"] }, "check_details": { "type": "array", "minItems": 1, "items": { "$ref": "CheckDetailsId4" } }, "method": { "$ref": "CheckMethod" }, "verifier": { "$ref": "VerifierId3" }, "time": { "$ref": "Timestamp" }, "document_details": { "$ref": "DocumentDetailsId3" }, "document": { "$ref": "DocumentDetailsId3" }, "attachments": { "$ref": "AttachmentsId3" } } };
function validate573(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "DocumentEvidenceId4/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (!(data0 === "document" || data0 === "id_document")) {
        const err1 = { instancePath: instancePath + "/type", schemaPath: "DocumentEvidenceId4/properties/type/enum", keyword: "enum", params: { allowedValues: schema378.properties.type.enum } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.check_details !== void 0) {
      let data1 = data.check_details;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err2 = { instancePath: instancePath + "/check_details", schemaPath: "DocumentEvidenceId4/properties/check_details/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate106(data1[i0], { instancePath: instancePath + "/check_details/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/check_details", schemaPath: "DocumentEvidenceId4/properties/check_details/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.method !== void 0) {
      let data3 = data.method;
      if (typeof data3 === "string") {
        if (data3.length < 1) {
          const err4 = { instancePath: instancePath + "/method", schemaPath: "CheckMethod/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/method", schemaPath: "CheckMethod/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.verifier !== void 0) {
      if (!validate568(data.verifier, { instancePath: instancePath + "/verifier", parentData: data, parentDataProperty: "verifier", rootData })) {
        if (vErrors === null) vErrors = validate568.errors; else for (const error of validate568.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      let data5 = data.time;
      if (typeof data5 === "string") {
        if (!pattern68.test(data5)) {
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
    if (data.document_details !== void 0) {
      if (!validate557(data.document_details, { instancePath: instancePath + "/document_details", parentData: data, parentDataProperty: "document_details", rootData })) {
        if (vErrors === null) vErrors = validate557.errors; else for (const error of validate557.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.document !== void 0) {
      if (!validate557(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData })) {
        if (vErrors === null) vErrors = validate557.errors; else for (const error of validate557.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate53(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate53.errors; else for (const error of validate53.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "DocumentEvidenceId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err8);
    errors++;
  }
  validate573.errors = vErrors;
  return errors === 0;
}
var DocumentId2 = validate579;
function validate580(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.country !== void 0) {
      let data1 = data.country;
      if (typeof data1 === "string") {
        if (!pattern19.test(data1)) {
          const err1 = { instancePath: instancePath + "/country", schemaPath: "IcaoCountryCode/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z]{2,3}|D(?:<<)?)$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/country", schemaPath: "IcaoCountryCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "IssuerId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate580.errors = vErrors;
  return errors === 0;
}
function validate579(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "DocumentId2/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/type", schemaPath: "DocumentType/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "DocumentType/type", keyword: "type", params: { type: "string" } };
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
      if (!validate580(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData })) {
        if (vErrors === null) vErrors = validate580.errors; else for (const error of validate580.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date_of_issuance !== void 0) {
      let data3 = data.date_of_issuance;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          const err4 = { instancePath: instancePath + "/date_of_issuance", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/date_of_issuance", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.date_of_expiry !== void 0) {
      let data4 = data.date_of_expiry;
      if (typeof data4 === "string") {
        if (!pattern3.test(data4)) {
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
  } else {
    const err8 = { instancePath, schemaPath: "DocumentId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err8);
    errors++;
  }
  validate579.errors = vErrors;
  return errors === 0;
}
var DocumentType = validate582;
function validate582(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "DocumentType/minLength", keyword: "minLength", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "DocumentType/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate582.errors = vErrors;
  return errors === 0;
}
var DunsNumber = validate583;
var pattern104 = /* @__PURE__ */ new RegExp("^[0-9]{9}$", "u");
function validate583(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern104.test(data)) {
      const err0 = { instancePath, schemaPath: "DunsNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9]{9}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "DunsNumber/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate583.errors = vErrors;
  return errors === 0;
}
var ElectronicRecord = validate584;
function validate585(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.formatted !== void 0) {
      if (typeof data.formatted !== "string") {
        const err1 = { instancePath: instancePath + "/formatted", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.street_address !== void 0) {
      if (typeof data.street_address !== "string") {
        const err2 = { instancePath: instancePath + "/street_address", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.locality !== void 0) {
      if (typeof data.locality !== "string") {
        const err3 = { instancePath: instancePath + "/locality", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
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
    if (data.postal_code !== void 0) {
      if (typeof data.postal_code !== "string") {
        const err5 = { instancePath: instancePath + "/postal_code", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.country !== void 0) {
      if (typeof data.country !== "string") {
        const err6 = { instancePath: instancePath + "/country", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.country_code !== void 0) {
      let data7 = data.country_code;
      if (typeof data7 === "string") {
        if (!pattern19.test(data7)) {
          const err7 = { instancePath: instancePath + "/country_code", schemaPath: "IcaoCountryCode/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z]{2,3}|D(?:<<)?)$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/country_code", schemaPath: "IcaoCountryCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.jurisdiction !== void 0) {
      if (typeof data.jurisdiction !== "string") {
        const err9 = { instancePath: instancePath + "/jurisdiction", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "RecordSource/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate585.errors = vErrors;
  return errors === 0;
}
function validate584(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "ElectronicRecord/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/type", schemaPath: "RecordType/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "RecordType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data1 = data.created_at;
      if (typeof data1 === "string") {
        if (!pattern68.test(data1)) {
          const err3 = { instancePath: instancePath + "/created_at", schemaPath: "Timestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/created_at", schemaPath: "Timestamp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.date_of_expiry !== void 0) {
      let data2 = data.date_of_expiry;
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          const err5 = { instancePath: instancePath + "/date_of_expiry", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/date_of_expiry", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (!validate585(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        if (vErrors === null) vErrors = validate585.errors; else for (const error of validate585.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "ElectronicRecord/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate584.errors = vErrors;
  return errors === 0;
}
var ElectronicRecordEvidence = validate587;
function validate587(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "ElectronicRecordEvidence/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.type !== void 0) {
      if ("electronic_record" !== data.type) {
        const err1 = { instancePath: instancePath + "/type", schemaPath: "ElectronicRecordEvidence/properties/type/const", keyword: "const", params: { allowedValue: "electronic_record" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.check_details !== void 0) {
      let data1 = data.check_details;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate105(data1[i0], { instancePath: instancePath + "/check_details/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate105.errors; else for (const error of validate105.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/check_details", schemaPath: "ElectronicRecordEvidence/properties/check_details/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.record !== void 0) {
      if (!validate584(data.record, { instancePath: instancePath + "/record", parentData: data, parentDataProperty: "record", rootData })) {
        if (vErrors === null) vErrors = validate584.errors; else for (const error of validate584.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate51(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate51.errors; else for (const error of validate51.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.derived_claims !== void 0) {
      if (!validate544(data.derived_claims, { instancePath: instancePath + "/derived_claims", parentData: data, parentDataProperty: "derived_claims", rootData })) {
        if (vErrors === null) vErrors = validate544.errors; else for (const error of validate544.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "ElectronicRecordEvidence/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate587.errors = vErrors;
  return errors === 0;
}
var ElectronicRecordEvidenceId3 = validate592;
function validate596(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "ElectronicRecordId3/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/type", schemaPath: "RecordType/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "RecordType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.personal_number !== void 0) {
      if (typeof data.personal_number !== "string") {
        const err3 = { instancePath: instancePath + "/personal_number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data2 = data.created_at;
      if (typeof data2 === "string") {
        if (!pattern28.test(data2)) {
          const err4 = { instancePath: instancePath + "/created_at", schemaPath: "RecordDateId3/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))?$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/created_at", schemaPath: "RecordDateId3/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.date_of_expiry !== void 0) {
      let data3 = data.date_of_expiry;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
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
      if (!validate585(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        if (vErrors === null) vErrors = validate585.errors; else for (const error of validate585.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "ElectronicRecordId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err8);
    errors++;
  }
  validate596.errors = vErrors;
  return errors === 0;
}
function validate592(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "ElectronicRecordEvidenceId3/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.type !== void 0) {
      if ("electronic_record" !== data.type) {
        const err1 = { instancePath: instancePath + "/type", schemaPath: "ElectronicRecordEvidenceId3/properties/type/const", keyword: "const", params: { allowedValue: "electronic_record" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.validation_method !== void 0) {
      if (!validate565(data.validation_method, { instancePath: instancePath + "/validation_method", parentData: data, parentDataProperty: "validation_method", rootData })) {
        if (vErrors === null) vErrors = validate565.errors; else for (const error of validate565.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verification_method !== void 0) {
      if (!validate565(data.verification_method, { instancePath: instancePath + "/verification_method", parentData: data, parentDataProperty: "verification_method", rootData })) {
        if (vErrors === null) vErrors = validate565.errors; else for (const error of validate565.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verifier !== void 0) {
      if (!validate568(data.verifier, { instancePath: instancePath + "/verifier", parentData: data, parentDataProperty: "verifier", rootData })) {
        if (vErrors === null) vErrors = validate568.errors; else for (const error of validate568.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      let data4 = data.time;
      if (typeof data4 === "string") {
        if (!pattern68.test(data4)) {
          const err2 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.record !== void 0) {
      if (!validate596(data.record, { instancePath: instancePath + "/record", parentData: data, parentDataProperty: "record", rootData })) {
        if (vErrors === null) vErrors = validate596.errors; else for (const error of validate596.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate53(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate53.errors; else for (const error of validate53.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "ElectronicRecordEvidenceId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err4);
    errors++;
  }
  validate592.errors = vErrors;
  return errors === 0;
}
var ElectronicRecordEvidenceId4 = validate600;
function validate600(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "ElectronicRecordEvidenceId4/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.type !== void 0) {
      if ("electronic_record" !== data.type) {
        const err1 = { instancePath: instancePath + "/type", schemaPath: "ElectronicRecordEvidenceId4/properties/type/const", keyword: "const", params: { allowedValue: "electronic_record" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.check_details !== void 0) {
      let data1 = data.check_details;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate106(data1[i0], { instancePath: instancePath + "/check_details/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/check_details", schemaPath: "ElectronicRecordEvidenceId4/properties/check_details/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data3 = data.time;
      if (typeof data3 === "string") {
        if (!pattern68.test(data3)) {
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
      if (!validate596(data.record, { instancePath: instancePath + "/record", parentData: data, parentDataProperty: "record", rootData })) {
        if (vErrors === null) vErrors = validate596.errors; else for (const error of validate596.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate53(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate53.errors; else for (const error of validate53.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "ElectronicRecordEvidenceId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate600.errors = vErrors;
  return errors === 0;
}
var ElectronicRecordId3 = validate596;
var ElectronicSignatureEvidence = validate604;
function validate604(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.type !== void 0) {
      if ("electronic_signature" !== data.type) {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "ElectronicSignatureEvidence/properties/type/const", keyword: "const", params: { allowedValue: "electronic_signature" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.signature_type !== void 0) {
      let data1 = data.signature_type;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err5 = { instancePath: instancePath + "/signature_type", schemaPath: "SignatureType/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/signature_type", schemaPath: "SignatureType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.issuer !== void 0) {
      if (typeof data.issuer !== "string") {
        const err7 = { instancePath: instancePath + "/issuer", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.serial_number !== void 0) {
      if (typeof data.serial_number !== "string") {
        const err8 = { instancePath: instancePath + "/serial_number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data4 = data.created_at;
      if (typeof data4 === "string") {
        if (!pattern68.test(data4)) {
          const err9 = { instancePath: instancePath + "/created_at", schemaPath: "Timestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/created_at", schemaPath: "Timestamp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate51(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate51.errors; else for (const error of validate51.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.derived_claims !== void 0) {
      if (!validate544(data.derived_claims, { instancePath: instancePath + "/derived_claims", parentData: data, parentDataProperty: "derived_claims", rootData })) {
        if (vErrors === null) vErrors = validate544.errors; else for (const error of validate544.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "ElectronicSignatureEvidence/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err11);
    errors++;
  }
  validate604.errors = vErrors;
  return errors === 0;
}
var ElectronicSignatureEvidenceId3 = validate607;
function validate607(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.type !== void 0) {
      if ("electronic_signature" !== data.type) {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "ElectronicSignatureEvidenceId3/properties/type/const", keyword: "const", params: { allowedValue: "electronic_signature" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.signature_type !== void 0) {
      let data1 = data.signature_type;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err5 = { instancePath: instancePath + "/signature_type", schemaPath: "SignatureType/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/signature_type", schemaPath: "SignatureType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.issuer !== void 0) {
      if (typeof data.issuer !== "string") {
        const err7 = { instancePath: instancePath + "/issuer", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.serial_number !== void 0) {
      if (typeof data.serial_number !== "string") {
        const err8 = { instancePath: instancePath + "/serial_number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data4 = data.created_at;
      if (typeof data4 === "string") {
        if (!pattern68.test(data4)) {
          const err9 = { instancePath: instancePath + "/created_at", schemaPath: "Timestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/created_at", schemaPath: "Timestamp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate53(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate53.errors; else for (const error of validate53.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "ElectronicSignatureEvidenceId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err11);
    errors++;
  }
  validate607.errors = vErrors;
  return errors === 0;
}
var EmailAddress = validate609;
function validate609(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern88.test(data)) {
      const err0 = { instancePath, schemaPath: "EmailAddress/pattern", keyword: "pattern", params: { pattern: "^.+@[^@\\s]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "EmailAddress/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate609.errors = vErrors;
  return errors === 0;
}
var EmailEntry = validate610;
function validate610(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.email === void 0) {
      const err0 = { instancePath, schemaPath: "EmailEntry/required", keyword: "required", params: { missingProperty: "email" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.email !== void 0) {
      let data0 = data.email;
      if (typeof data0 === "string") {
        if (!pattern88.test(data0)) {
          const err1 = { instancePath: instancePath + "/email", schemaPath: "EmailAddress/pattern", keyword: "pattern", params: { pattern: "^.+@[^@\\s]+$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/email", schemaPath: "EmailAddress/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.preferred !== void 0) {
      if (typeof data.preferred !== "boolean") {
        const err3 = { instancePath: instancePath + "/preferred", schemaPath: "EmailEntry/properties/preferred/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.tag !== void 0) {
      if (typeof data.tag !== "string") {
        const err4 = { instancePath: instancePath + "/tag", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "EmailEntry/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate610.errors = vErrors;
  return errors === 0;
}
var EmbeddedAttachment = validate40;
var EmbeddedAttachmentId3 = validate47;
var Employment = validate611;
var pattern116 = /* @__PURE__ */ new RegExp("^(?!0{4})(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "u");
function validate611(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "Employment/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.job_title !== void 0) {
      if (typeof data.job_title !== "string") {
        const err1 = { instancePath: instancePath + "/job_title", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.employer !== void 0) {
      if (typeof data.employer !== "string") {
        const err2 = { instancePath: instancePath + "/employer", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data2 = data.from;
      if (typeof data2 === "string") {
        if (!pattern116.test(data2)) {
          const err3 = { instancePath: instancePath + "/from", schemaPath: "ReducedDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/from", schemaPath: "ReducedDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data3 = data.to;
      if (typeof data3 === "string") {
        if (!pattern116.test(data3)) {
          const err5 = { instancePath: instancePath + "/to", schemaPath: "ReducedDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/to", schemaPath: "ReducedDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "Employment/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate611.errors = vErrors;
  return errors === 0;
}
var EndUserClaims = validate545;
var EndpointUri = validate612;
var pattern118 = /* @__PURE__ */ new RegExp("^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$", "u");
function validate612(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern118.test(data)) {
      const err0 = { instancePath, schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate612.errors = vErrors;
  return errors === 0;
}
var EoriNumber = validate613;
var pattern119 = /* @__PURE__ */ new RegExp("^[A-Z]{2}[A-Z0-9]{1,15}$", "u");
function validate613(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern119.test(data)) {
      const err0 = { instancePath, schemaPath: "EoriNumber/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}[A-Z0-9]{1,15}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "EoriNumber/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate613.errors = vErrors;
  return errors === 0;
}
var ErrorUri = validate614;
var pattern120 = /* @__PURE__ */ new RegExp("^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$", "u");
function validate614(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern120.test(data)) {
      const err0 = { instancePath, schemaPath: "ErrorUri/pattern", keyword: "pattern", params: { pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "ErrorUri/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate614.errors = vErrors;
  return errors === 0;
}
var Evidence = validate615;
var schema437 = { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["document", "electronic_record", "vouch", "electronic_signature"] } }, "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["document"] } } }, "then": { "$ref": "DocumentEvidence" }, "else": { "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["electronic_record"] } } }, "then": { "$ref": "ElectronicRecordEvidence" }, "else": { "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["vouch"] } } }, "then": { "$ref": "VouchEvidence" }, "else": { "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["electronic_signature"] } } }, "then": { "$ref": "ElectronicSignatureEvidence" }, "else": true } } } };
function validate618(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "VouchEvidence/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.type !== void 0) {
      if ("vouch" !== data.type) {
        const err1 = { instancePath: instancePath + "/type", schemaPath: "VouchEvidence/properties/type/const", keyword: "const", params: { allowedValue: "vouch" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.check_details !== void 0) {
      let data1 = data.check_details;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate105(data1[i0], { instancePath: instancePath + "/check_details/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate105.errors; else for (const error of validate105.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/check_details", schemaPath: "VouchEvidence/properties/check_details/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.attestation !== void 0) {
      if (!validate55(data.attestation, { instancePath: instancePath + "/attestation", parentData: data, parentDataProperty: "attestation", rootData })) {
        if (vErrors === null) vErrors = validate55.errors; else for (const error of validate55.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate51(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate51.errors; else for (const error of validate51.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.derived_claims !== void 0) {
      if (!validate544(data.derived_claims, { instancePath: instancePath + "/derived_claims", parentData: data, parentDataProperty: "derived_claims", rootData })) {
        if (vErrors === null) vErrors = validate544.errors; else for (const error of validate544.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "VouchEvidence/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate618.errors = vErrors;
  return errors === 0;
}
function validate615(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!validate559(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate559.errors; else for (const error of validate559.errors) vErrors.push(error);
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
      if (!validate587(data, { instancePath, parentData, parentDataProperty, rootData })) {
        if (vErrors === null) vErrors = validate587.errors; else for (const error of validate587.errors) vErrors.push(error);
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
        if (!validate618(data, { instancePath, parentData, parentDataProperty, rootData })) {
          if (vErrors === null) vErrors = validate618.errors; else for (const error of validate618.errors) vErrors.push(error);
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
          if (!validate604(data, { instancePath, parentData, parentDataProperty, rootData })) {
            if (vErrors === null) vErrors = validate604.errors; else for (const error of validate604.errors) vErrors.push(error);
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
        const err17 = { instancePath: instancePath + "/type", schemaPath: "Evidence/properties/type/enum", keyword: "enum", params: { allowedValues: schema437.properties.type.enum } };
        (vErrors ??= []).push(err17);
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "Evidence/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err18);
    errors++;
  }
  validate615.errors = vErrors;
  return errors === 0;
}
var EvidenceId2 = validate625;
var schema439 = { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["id_document", "utility_bill", "qes"] } }, "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["id_document"] } } }, "then": { "$ref": "IdDocumentEvidenceId2" }, "else": { "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["utility_bill"] } } }, "then": { "$ref": "UtilityBillEvidenceId2" }, "else": { "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["qes"] } } }, "then": { "$ref": "QesEvidenceId2" }, "else": true } } };
function validate627(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.organization !== void 0) {
      if (typeof data.organization !== "string") {
        const err0 = { instancePath: instancePath + "/organization", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
    if (data.txn !== void 0) {
      if (typeof data.txn !== "string") {
        const err1 = { instancePath: instancePath + "/txn", schemaPath: "CheckId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "VerifierId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate627.errors = vErrors;
  return errors === 0;
}
function validate626(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "IdDocumentEvidenceId2/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.type !== void 0) {
      if ("id_document" !== data.type) {
        const err1 = { instancePath: instancePath + "/type", schemaPath: "IdDocumentEvidenceId2/properties/type/const", keyword: "const", params: { allowedValue: "id_document" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.method !== void 0) {
      let data1 = data.method;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err2 = { instancePath: instancePath + "/method", schemaPath: "CheckMethod/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/method", schemaPath: "CheckMethod/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.verifier !== void 0) {
      if (!validate627(data.verifier, { instancePath: instancePath + "/verifier", parentData: data, parentDataProperty: "verifier", rootData })) {
        if (vErrors === null) vErrors = validate627.errors; else for (const error of validate627.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      let data3 = data.time;
      if (typeof data3 === "string") {
        if (!pattern68.test(data3)) {
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
    if (data.document !== void 0) {
      if (!validate579(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData })) {
        if (vErrors === null) vErrors = validate579.errors; else for (const error of validate579.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "IdDocumentEvidenceId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err6);
    errors++;
  }
  validate626.errors = vErrors;
  return errors === 0;
}
function validate632(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.formatted !== void 0) {
      if (typeof data.formatted !== "string") {
        const err1 = { instancePath: instancePath + "/formatted", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.street_address !== void 0) {
      if (typeof data.street_address !== "string") {
        const err2 = { instancePath: instancePath + "/street_address", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.locality !== void 0) {
      if (typeof data.locality !== "string") {
        const err3 = { instancePath: instancePath + "/locality", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
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
    if (data.postal_code !== void 0) {
      if (typeof data.postal_code !== "string") {
        const err5 = { instancePath: instancePath + "/postal_code", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.country !== void 0) {
      if (typeof data.country !== "string") {
        const err6 = { instancePath: instancePath + "/country", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "ProviderId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate632.errors = vErrors;
  return errors === 0;
}
function validate631(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "UtilityBillEvidenceId2/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.type !== void 0) {
      if ("utility_bill" !== data.type) {
        const err1 = { instancePath: instancePath + "/type", schemaPath: "UtilityBillEvidenceId2/properties/type/const", keyword: "const", params: { allowedValue: "utility_bill" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.provider !== void 0) {
      if (!validate632(data.provider, { instancePath: instancePath + "/provider", parentData: data, parentDataProperty: "provider", rootData })) {
        if (vErrors === null) vErrors = validate632.errors; else for (const error of validate632.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date !== void 0) {
      let data2 = data.date;
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          const err2 = { instancePath: instancePath + "/date", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/date", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "UtilityBillEvidenceId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err4);
    errors++;
  }
  validate631.errors = vErrors;
  return errors === 0;
}
function validate635(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "QesEvidenceId2/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.type !== void 0) {
      if ("qes" !== data.type) {
        const err1 = { instancePath: instancePath + "/type", schemaPath: "QesEvidenceId2/properties/type/const", keyword: "const", params: { allowedValue: "qes" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.issuer !== void 0) {
      if (typeof data.issuer !== "string") {
        const err2 = { instancePath: instancePath + "/issuer", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.serial_number !== void 0) {
      if (typeof data.serial_number !== "string") {
        const err3 = { instancePath: instancePath + "/serial_number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data3 = data.created_at;
      if (typeof data3 === "string") {
        if (!pattern68.test(data3)) {
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
  } else {
    const err6 = { instancePath, schemaPath: "QesEvidenceId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err6);
    errors++;
  }
  validate635.errors = vErrors;
  return errors === 0;
}
function validate625(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!validate626(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate626.errors; else for (const error of validate626.errors) vErrors.push(error);
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
      if (!validate631(data, { instancePath, parentData, parentDataProperty, rootData })) {
        if (vErrors === null) vErrors = validate631.errors; else for (const error of validate631.errors) vErrors.push(error);
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
        if (!validate635(data, { instancePath, parentData, parentDataProperty, rootData })) {
          if (vErrors === null) vErrors = validate635.errors; else for (const error of validate635.errors) vErrors.push(error);
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
        const err13 = { instancePath: instancePath + "/type", schemaPath: "EvidenceId2/properties/type/enum", keyword: "enum", params: { allowedValues: schema439.properties.type.enum } };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "EvidenceId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err14);
    errors++;
  }
  validate625.errors = vErrors;
  return errors === 0;
}
var EvidenceId3 = validate637;
var schema460 = { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["document", "id_document", "electronic_record", "vouch", "utility_bill", "electronic_signature"] } }, "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["document", "id_document"] } } }, "then": { "$ref": "DocumentEvidenceId3" }, "else": { "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["electronic_record"] } } }, "then": { "$ref": "ElectronicRecordEvidenceId3" }, "else": { "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["vouch"] } } }, "then": { "$ref": "VouchEvidenceId3" }, "else": { "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["utility_bill"] } } }, "then": { "$ref": "UtilityBillEvidenceId3" }, "else": { "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["electronic_signature"] } } }, "then": { "$ref": "ElectronicSignatureEvidenceId3" }, "else": true } } } } };
function validate640(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "VouchEvidenceId3/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.type !== void 0) {
      if ("vouch" !== data.type) {
        const err1 = { instancePath: instancePath + "/type", schemaPath: "VouchEvidenceId3/properties/type/const", keyword: "const", params: { allowedValue: "vouch" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.validation_method !== void 0) {
      if (!validate565(data.validation_method, { instancePath: instancePath + "/validation_method", parentData: data, parentDataProperty: "validation_method", rootData })) {
        if (vErrors === null) vErrors = validate565.errors; else for (const error of validate565.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verification_method !== void 0) {
      if (!validate565(data.verification_method, { instancePath: instancePath + "/verification_method", parentData: data, parentDataProperty: "verification_method", rootData })) {
        if (vErrors === null) vErrors = validate565.errors; else for (const error of validate565.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verifier !== void 0) {
      if (!validate568(data.verifier, { instancePath: instancePath + "/verifier", parentData: data, parentDataProperty: "verifier", rootData })) {
        if (vErrors === null) vErrors = validate568.errors; else for (const error of validate568.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      let data4 = data.time;
      if (typeof data4 === "string") {
        if (!pattern68.test(data4)) {
          const err2 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/time", schemaPath: "Timestamp/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.attestation !== void 0) {
      if (!validate58(data.attestation, { instancePath: instancePath + "/attestation", parentData: data, parentDataProperty: "attestation", rootData })) {
        if (vErrors === null) vErrors = validate58.errors; else for (const error of validate58.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate53(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate53.errors; else for (const error of validate53.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "VouchEvidenceId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err4);
    errors++;
  }
  validate640.errors = vErrors;
  return errors === 0;
}
function validate648(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "ProviderId3/required", keyword: "required", params: { missingProperty: "name" } };
      (vErrors ??= []).push(err0);
      errors++;
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
        if (!pattern19.test(data7)) {
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
  } else {
    const err10 = { instancePath, schemaPath: "ProviderId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate648.errors = vErrors;
  return errors === 0;
}
function validate647(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "UtilityBillEvidenceId3/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.type !== void 0) {
      if ("utility_bill" !== data.type) {
        const err1 = { instancePath: instancePath + "/type", schemaPath: "UtilityBillEvidenceId3/properties/type/const", keyword: "const", params: { allowedValue: "utility_bill" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.provider !== void 0) {
      if (!validate648(data.provider, { instancePath: instancePath + "/provider", parentData: data, parentDataProperty: "provider", rootData })) {
        if (vErrors === null) vErrors = validate648.errors; else for (const error of validate648.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.date !== void 0) {
      let data2 = data.date;
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          const err2 = { instancePath: instancePath + "/date", schemaPath: "CalendarDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/date", schemaPath: "CalendarDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.method !== void 0) {
      let data3 = data.method;
      if (typeof data3 === "string") {
        if (data3.length < 1) {
          const err4 = { instancePath: instancePath + "/method", schemaPath: "CheckMethod/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/method", schemaPath: "CheckMethod/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data4 = data.time;
      if (typeof data4 === "string") {
        if (!pattern68.test(data4)) {
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
    if (data.attachments !== void 0) {
      if (!validate53(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate53.errors; else for (const error of validate53.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "UtilityBillEvidenceId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err8);
    errors++;
  }
  validate647.errors = vErrors;
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
    if (!validate564(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate564.errors; else for (const error of validate564.errors) vErrors.push(error);
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
      if (!validate592(data, { instancePath, parentData, parentDataProperty, rootData })) {
        if (vErrors === null) vErrors = validate592.errors; else for (const error of validate592.errors) vErrors.push(error);
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
        if (!validate640(data, { instancePath, parentData, parentDataProperty, rootData })) {
          if (vErrors === null) vErrors = validate640.errors; else for (const error of validate640.errors) vErrors.push(error);
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
          if (!validate647(data, { instancePath, parentData, parentDataProperty, rootData })) {
            if (vErrors === null) vErrors = validate647.errors; else for (const error of validate647.errors) vErrors.push(error);
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
            if (!validate607(data, { instancePath, parentData, parentDataProperty, rootData })) {
              if (vErrors === null) vErrors = validate607.errors; else for (const error of validate607.errors) vErrors.push(error);
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
        const err21 = { instancePath: instancePath + "/type", schemaPath: "EvidenceId3/properties/type/enum", keyword: "enum", params: { allowedValues: schema460.properties.type.enum } };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "EvidenceId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err22);
    errors++;
  }
  validate637.errors = vErrors;
  return errors === 0;
}
var EvidenceId4 = validate653;
var schema476 = { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["document", "id_document", "electronic_record", "vouch", "utility_bill", "electronic_signature"] } }, "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["document", "id_document"] } } }, "then": { "$ref": "DocumentEvidenceId4" }, "else": { "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["electronic_record"] } } }, "then": { "$ref": "ElectronicRecordEvidenceId4" }, "else": { "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["vouch"] } } }, "then": { "$ref": "VouchEvidenceId4" }, "else": { "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["utility_bill"] } } }, "then": { "$ref": "UtilityBillEvidenceId3" }, "else": { "if": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["electronic_signature"] } } }, "then": { "$ref": "ElectronicSignatureEvidenceId3" }, "else": true } } } } };
function validate656(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "VouchEvidenceId4/required", keyword: "required", params: { missingProperty: "type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.type !== void 0) {
      if ("vouch" !== data.type) {
        const err1 = { instancePath: instancePath + "/type", schemaPath: "VouchEvidenceId4/properties/type/const", keyword: "const", params: { allowedValue: "vouch" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.check_details !== void 0) {
      let data1 = data.check_details;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate106(data1[i0], { instancePath: instancePath + "/check_details/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate106.errors; else for (const error of validate106.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/check_details", schemaPath: "VouchEvidenceId4/properties/check_details/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data3 = data.time;
      if (typeof data3 === "string") {
        if (!pattern68.test(data3)) {
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
      if (!validate58(data.attestation, { instancePath: instancePath + "/attestation", parentData: data, parentDataProperty: "attestation", rootData })) {
        if (vErrors === null) vErrors = validate58.errors; else for (const error of validate58.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attachments !== void 0) {
      if (!validate53(data.attachments, { instancePath: instancePath + "/attachments", parentData: data, parentDataProperty: "attachments", rootData })) {
        if (vErrors === null) vErrors = validate53.errors; else for (const error of validate53.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "VouchEvidenceId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate656.errors = vErrors;
  return errors === 0;
}
function validate653(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!validate573(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate573.errors; else for (const error of validate573.errors) vErrors.push(error);
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
      if (!validate600(data, { instancePath, parentData, parentDataProperty, rootData })) {
        if (vErrors === null) vErrors = validate600.errors; else for (const error of validate600.errors) vErrors.push(error);
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
        if (!validate656(data, { instancePath, parentData, parentDataProperty, rootData })) {
          if (vErrors === null) vErrors = validate656.errors; else for (const error of validate656.errors) vErrors.push(error);
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
          if (!validate647(data, { instancePath, parentData, parentDataProperty, rootData })) {
            if (vErrors === null) vErrors = validate647.errors; else for (const error of validate647.errors) vErrors.push(error);
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
            if (!validate607(data, { instancePath, parentData, parentDataProperty, rootData })) {
              if (vErrors === null) vErrors = validate607.errors; else for (const error of validate607.errors) vErrors.push(error);
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
        const err21 = { instancePath: instancePath + "/type", schemaPath: "EvidenceId4/properties/type/enum", keyword: "enum", params: { allowedValues: schema476.properties.type.enum } };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "EvidenceId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err22);
    errors++;
  }
  validate653.errors = vErrors;
  return errors === 0;
}
var EvidenceMetadata = validate19;
var EvidenceReference = validate18;
var EvidenceReferenceId4 = validate23;
var ExtendedCustomerAttributes = validate663;
function validate664(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.phone_number !== void 0) {
      if (typeof data.phone_number !== "string") {
        const err3 = { instancePath: instancePath + "/phone_number", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.msisdn !== void 0) {
      let data1 = data.msisdn;
      if (typeof data1 === "string") {
        if (!pattern93.test(data1)) {
          const err4 = { instancePath: instancePath + "/msisdn", schemaPath: "Msisdn/pattern", keyword: "pattern", params: { pattern: "^\\+?[1-9][0-9]{4,14}$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/msisdn", schemaPath: "Msisdn/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.preferred !== void 0) {
      if (typeof data.preferred !== "boolean") {
        const err6 = { instancePath: instancePath + "/preferred", schemaPath: "PhoneNumberEntry/properties/preferred/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.format !== void 0) {
      if (typeof data.format !== "string") {
        const err7 = { instancePath: instancePath + "/format", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.capabilities !== void 0) {
      let data4 = data.capabilities;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== "string") {
            const err8 = { instancePath: instancePath + "/capabilities/" + i0, schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err8);
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/capabilities", schemaPath: "PhoneNumberEntry/properties/capabilities/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.tag !== void 0) {
      if (typeof data.tag !== "string") {
        const err10 = { instancePath: instancePath + "/tag", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "PhoneNumberEntry/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err11);
    errors++;
  }
  validate664.errors = vErrors;
  return errors === 0;
}
function validate669(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "PreviousName/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.given_name !== void 0) {
      if (typeof data.given_name !== "string") {
        const err2 = { instancePath: instancePath + "/given_name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
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
    if (data.family_name !== void 0) {
      if (typeof data.family_name !== "string") {
        const err4 = { instancePath: instancePath + "/family_name", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data4 = data.from;
      if (typeof data4 === "string") {
        if (!pattern116.test(data4)) {
          const err5 = { instancePath: instancePath + "/from", schemaPath: "ReducedDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/from", schemaPath: "ReducedDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data5 = data.to;
      if (typeof data5 === "string") {
        if (!pattern116.test(data5)) {
          const err7 = { instancePath: instancePath + "/to", schemaPath: "ReducedDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/to", schemaPath: "ReducedDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "PreviousName/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err9);
    errors++;
  }
  validate669.errors = vErrors;
  return errors === 0;
}
function validate671(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "PreviousAddress/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.formatted !== void 0) {
      if (typeof data.formatted !== "string") {
        const err1 = { instancePath: instancePath + "/formatted", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.street_address !== void 0) {
      if (typeof data.street_address !== "string") {
        const err2 = { instancePath: instancePath + "/street_address", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.locality !== void 0) {
      if (typeof data.locality !== "string") {
        const err3 = { instancePath: instancePath + "/locality", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
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
    if (data.postal_code !== void 0) {
      if (typeof data.postal_code !== "string") {
        const err5 = { instancePath: instancePath + "/postal_code", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.country !== void 0) {
      if (typeof data.country !== "string") {
        const err6 = { instancePath: instancePath + "/country", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.country_code !== void 0) {
      let data6 = data.country_code;
      if (typeof data6 === "string") {
        if (!pattern2.test(data6)) {
          const err7 = { instancePath: instancePath + "/country_code", schemaPath: "CountryCode/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,3}$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/country_code", schemaPath: "CountryCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data7 = data.from;
      if (typeof data7 === "string") {
        if (!pattern116.test(data7)) {
          const err9 = { instancePath: instancePath + "/from", schemaPath: "ReducedDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/from", schemaPath: "ReducedDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data8 = data.to;
      if (typeof data8 === "string") {
        if (!pattern116.test(data8)) {
          const err11 = { instancePath: instancePath + "/to", schemaPath: "ReducedDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
          (vErrors ??= []).push(err11);
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/to", schemaPath: "ReducedDate/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "PreviousAddress/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err13);
    errors++;
  }
  validate671.errors = vErrors;
  return errors === 0;
}
function validate673(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "ResidenceStatus/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.status !== void 0) {
      if (typeof data.status !== "string") {
        const err1 = { instancePath: instancePath + "/status", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
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
            if (!pattern2.test(data2)) {
              const err2 = { instancePath: instancePath + "/nations/" + i0, schemaPath: "CountryCode/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,3}$" } };
              (vErrors ??= []).push(err2);
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/nations/" + i0, schemaPath: "CountryCode/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err3);
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/nations", schemaPath: "ResidenceStatus/properties/nations/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "ResidenceStatus/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate673.errors = vErrors;
  return errors === 0;
}
function validate675(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "Qualification/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.qualification !== void 0) {
      if (typeof data.qualification !== "string") {
        const err1 = { instancePath: instancePath + "/qualification", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
    if (data.level_of_attainment !== void 0) {
      if (typeof data.level_of_attainment !== "string") {
        const err2 = { instancePath: instancePath + "/level_of_attainment", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "Qualification/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err3);
    errors++;
  }
  validate675.errors = vErrors;
  return errors === 0;
}
function validate678(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.value !== void 0) {
      let data0 = data.value;
      if (typeof data0 === "string") {
        if (!pattern30.test(data0)) {
          const err2 = { instancePath: instancePath + "/value", schemaPath: "DecimalAmount/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]+(?:\\.[0-9]+)?$" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/value", schemaPath: "DecimalAmount/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.currency !== void 0) {
      let data1 = data.currency;
      if (typeof data1 === "string") {
        if (!pattern31.test(data1)) {
          const err4 = { instancePath: instancePath + "/currency", schemaPath: "CurrencyCode/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/currency", schemaPath: "CurrencyCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.period !== void 0) {
      if (typeof data.period !== "string") {
        const err6 = { instancePath: instancePath + "/period", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "Income/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate678.errors = vErrors;
  return errors === 0;
}
function validate686(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "TaxRegistration/minProperties", keyword: "minProperties", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        const err1 = { instancePath: instancePath + "/type", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
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
      let data3 = data.country;
      if (typeof data3 === "string") {
        if (!pattern2.test(data3)) {
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
    const err6 = { instancePath, schemaPath: "TaxRegistration/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err6);
    errors++;
  }
  validate686.errors = vErrors;
  return errors === 0;
}
function validate685(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!validate686(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate686.errors; else for (const error of validate686.errors) vErrors.push(error);
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
    if (!validate686(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate686.errors; else for (const error of validate686.errors) vErrors.push(error);
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
  validate685.errors = vErrors;
  return errors === 0;
}
var pattern142 = /* @__PURE__ */ new RegExp("^[0-9]{4,5}$", "u");
function validate691(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if (!pattern142.test(data0)) {
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
      if (!pattern142.test(data)) {
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
  validate691.errors = vErrors;
  return errors === 0;
}
var pattern145 = /* @__PURE__ */ new RegExp("^[A-Z]{2}[A-Z0-9]{11}$", "u");
function validate663(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if (!validate664(data0[i0], { instancePath: instancePath + "/phone_numbers/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate664.errors; else for (const error of validate664.errors) vErrors.push(error);
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
          if (!validate610(data2[i1], { instancePath: instancePath + "/emails/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
            if (vErrors === null) vErrors = validate610.errors; else for (const error of validate610.errors) vErrors.push(error);
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
      if (!validate15(data.age_is_at_least, { instancePath: instancePath + "/age_is_at_least", parentData: data, parentDataProperty: "age_is_at_least", rootData })) {
        if (vErrors === null) vErrors = validate15.errors; else for (const error of validate15.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.age_is_at_most !== void 0) {
      if (!validate15(data.age_is_at_most, { instancePath: instancePath + "/age_is_at_most", parentData: data, parentDataProperty: "age_is_at_most", rootData })) {
        if (vErrors === null) vErrors = validate15.errors; else for (const error of validate15.errors) vErrors.push(error);
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
          if (!validate669(data7[i2], { instancePath: instancePath + "/previous_names/" + i2, parentData: data7, parentDataProperty: i2, rootData })) {
            if (vErrors === null) vErrors = validate669.errors; else for (const error of validate669.errors) vErrors.push(error);
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
          if (!validate671(data9[i3], { instancePath: instancePath + "/previous_addresses/" + i3, parentData: data9, parentDataProperty: i3, rootData })) {
            if (vErrors === null) vErrors = validate671.errors; else for (const error of validate671.errors) vErrors.push(error);
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
          if (!validate673(data11[i4], { instancePath: instancePath + "/residence_status/" + i4, parentData: data11, parentDataProperty: i4, rootData })) {
            if (vErrors === null) vErrors = validate673.errors; else for (const error of validate673.errors) vErrors.push(error);
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
          if (!validate675(data13[i5], { instancePath: instancePath + "/qualifications/" + i5, parentData: data13, parentDataProperty: i5, rootData })) {
            if (vErrors === null) vErrors = validate675.errors; else for (const error of validate675.errors) vErrors.push(error);
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
          if (!validate611(data15[i6], { instancePath: instancePath + "/employment_history/" + i6, parentData: data15, parentDataProperty: i6, rootData })) {
            if (vErrors === null) vErrors = validate611.errors; else for (const error of validate611.errors) vErrors.push(error);
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
      if (!validate678(data.income, { instancePath: instancePath + "/income", parentData: data, parentDataProperty: "income", rootData })) {
        if (vErrors === null) vErrors = validate678.errors; else for (const error of validate678.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.authority !== void 0) {
      if (!validate63(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData })) {
        if (vErrors === null) vErrors = validate63.errors; else for (const error of validate63.errors) vErrors.push(error);
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
      if (!validate66(data.trading_as, { instancePath: instancePath + "/trading_as", parentData: data, parentDataProperty: "trading_as", rootData })) {
        if (vErrors === null) vErrors = validate66.errors; else for (const error of validate66.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.registered_address !== void 0) {
      if (!validate13(data.registered_address, { instancePath: instancePath + "/registered_address", parentData: data, parentDataProperty: "registered_address", rootData })) {
        if (vErrors === null) vErrors = validate13.errors; else for (const error of validate13.errors) vErrors.push(error);
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
          if (!validate13(data26[i8], { instancePath: instancePath + "/trading_addresses/" + i8, parentData: data26, parentDataProperty: i8, rootData })) {
            if (vErrors === null) vErrors = validate13.errors; else for (const error of validate13.errors) vErrors.push(error);
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
      if (!validate68(data.registration_number, { instancePath: instancePath + "/registration_number", parentData: data, parentDataProperty: "registration_number", rootData })) {
        if (vErrors === null) vErrors = validate68.errors; else for (const error of validate68.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.tax_details !== void 0) {
      if (!validate685(data.tax_details, { instancePath: instancePath + "/tax_details", parentData: data, parentDataProperty: "tax_details", rootData })) {
        if (vErrors === null) vErrors = validate685.errors; else for (const error of validate685.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.lei !== void 0) {
      let data30 = data.lei;
      if (typeof data30 === "string") {
        if (!pattern24.test(data30)) {
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
        if (!pattern3.test(data33)) {
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
        if (!pattern3.test(data34)) {
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
      if (!validate81(data.last_annual_turnover, { instancePath: instancePath + "/last_annual_turnover", parentData: data, parentDataProperty: "last_annual_turnover", rootData })) {
        if (vErrors === null) vErrors = validate81.errors; else for (const error of validate81.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data["uk.sic_code"] !== void 0) {
      if (!validate691(data["uk.sic_code"], { instancePath: instancePath + "/uk.sic_code", parentData: data, parentDataProperty: "uk.sic_code", rootData })) {
        if (vErrors === null) vErrors = validate691.errors; else for (const error of validate691.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data["eu.eori_code"] !== void 0) {
      let data37 = data["eu.eori_code"];
      if (typeof data37 === "string") {
        if (!pattern119.test(data37)) {
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
        if (!pattern145.test(data38)) {
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
        if (!pattern104.test(data39)) {
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
      if (!validate69(data.dprn, { instancePath: instancePath + "/dprn", parentData: data, parentDataProperty: "dprn", rootData })) {
        if (vErrors === null) vErrors = validate69.errors; else for (const error of validate69.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.first_account_open !== void 0) {
      let data41 = data.first_account_open;
      if (typeof data41 === "string") {
        if (!pattern3.test(data41)) {
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
        if (data43.active !== void 0) {
          if (typeof data43.active !== "boolean") {
            const err42 = { instancePath: instancePath + "/account_activity/active", schemaPath: "AccountActivity/properties/active/type", keyword: "type", params: { type: "boolean" } };
            (vErrors ??= []).push(err42);
            errors++;
          }
        }
        if (data43.active_duration !== void 0) {
          let data45 = data43.active_duration;
          if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
            const err43 = { instancePath: instancePath + "/account_activity/active_duration", schemaPath: "AccountActivity/properties/active_duration/type", keyword: "type", params: { type: "integer" } };
            (vErrors ??= []).push(err43);
            errors++;
          }
          if (typeof data45 == "number" && isFinite(data45)) {
            if (data45 < 0 || isNaN(data45)) {
              const err44 = { instancePath: instancePath + "/account_activity/active_duration", schemaPath: "AccountActivity/properties/active_duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              (vErrors ??= []).push(err44);
              errors++;
            }
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/account_activity", schemaPath: "AccountActivity/type", keyword: "type", params: { type: "object" } };
        (vErrors ??= []).push(err45);
        errors++;
      }
    }
  } else {
    const err46 = { instancePath, schemaPath: "ExtendedCustomerAttributes/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err46);
    errors++;
  }
  validate663.errors = vErrors;
  return errors === 0;
}
var ExternalAttachment = validate36;
var ExternalAttachmentId3 = validate44;
var GrantedScope = validate694;
var pattern148 = /* @__PURE__ */ new RegExp("^[\\x21\\x23-\\x5B\\x5D-\\x7E]+(?: [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$", "u");
function validate694(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern148.test(data)) {
      const err0 = { instancePath, schemaPath: "GrantedScope/pattern", keyword: "pattern", params: { pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+(?: [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "GrantedScope/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate694.errors = vErrors;
  return errors === 0;
}
var Hash = validate695;
var pattern149 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]+$", "u");
function validate695(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern149.test(data)) {
      const err0 = { instancePath, schemaPath: "Hash/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "Hash/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate695.errors = vErrors;
  return errors === 0;
}
var HttpsUri = validate696;
function validate696(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, schemaPath: "HttpsUri/pattern", keyword: "pattern", params: { pattern: "^https://[\\x21-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "HttpsUri/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate696.errors = vErrors;
  return errors === 0;
}
var IcaoCountryCode = validate697;
function validate697(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern19.test(data)) {
      const err0 = { instancePath, schemaPath: "IcaoCountryCode/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z]{2,3}|D(?:<<)?)$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "IcaoCountryCode/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate697.errors = vErrors;
  return errors === 0;
}
var IdDocumentEvidenceId2 = validate626;
var IdTokenClaims = validate698;
var pattern153 = /* @__PURE__ */ new RegExp("^[\\x00-\\x7F]{1,255}$", "u");
function validate703(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trust_framework === void 0) {
      const err0 = { instancePath, schemaPath: "Verification/required", keyword: "required", params: { missingProperty: "trust_framework" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.trust_framework !== void 0) {
      let data0 = data.trust_framework;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/trust_framework", schemaPath: "TrustFramework/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/trust_framework", schemaPath: "TrustFramework/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.assurance_level !== void 0) {
      let data1 = data.assurance_level;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/assurance_level", schemaPath: "AssuranceLevel/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/assurance_level", schemaPath: "AssuranceLevel/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.assurance_process !== void 0) {
      if (!validate29(data.assurance_process, { instancePath: instancePath + "/assurance_process", parentData: data, parentDataProperty: "assurance_process", rootData })) {
        if (vErrors === null) vErrors = validate29.errors; else for (const error of validate29.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      let data3 = data.time;
      if (typeof data3 === "string") {
        if (!pattern68.test(data3)) {
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
    if (data.verification_process !== void 0) {
      if (typeof data.verification_process !== "string") {
        const err7 = { instancePath: instancePath + "/verification_process", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data5 = data.evidence;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err8 = { instancePath: instancePath + "/evidence", schemaPath: "Verification/properties/evidence/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err8);
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate615(data5[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate615.errors; else for (const error of validate615.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/evidence", schemaPath: "Verification/properties/evidence/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "Verification/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate703.errors = vErrors;
  return errors === 0;
}
function validate702(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.verification !== void 0) {
      if (!validate703(data.verification, { instancePath: instancePath + "/verification", parentData: data, parentDataProperty: "verification", rootData })) {
        if (vErrors === null) vErrors = validate703.errors; else for (const error of validate703.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.claims !== void 0) {
      if (!validate545(data.claims, { instancePath: instancePath + "/claims", parentData: data, parentDataProperty: "claims", rootData })) {
        if (vErrors === null) vErrors = validate545.errors; else for (const error of validate545.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "VerifiedClaimsElement/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate702.errors = vErrors;
  return errors === 0;
}
function validate701(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!validate702(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate702.errors; else for (const error of validate702.errors) vErrors.push(error);
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
    if (!validate702(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate702.errors; else for (const error of validate702.errors) vErrors.push(error);
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
  validate701.errors = vErrors;
  return errors === 0;
}
function validate698(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.iss === void 0) {
      const err0 = { instancePath, schemaPath: "IdTokenClaims/required", keyword: "required", params: { missingProperty: "iss" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.sub === void 0) {
      const err1 = { instancePath, schemaPath: "IdTokenClaims/required", keyword: "required", params: { missingProperty: "sub" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.aud === void 0) {
      const err2 = { instancePath, schemaPath: "IdTokenClaims/required", keyword: "required", params: { missingProperty: "aud" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.exp === void 0) {
      const err3 = { instancePath, schemaPath: "IdTokenClaims/required", keyword: "required", params: { missingProperty: "exp" } };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.iat === void 0) {
      const err4 = { instancePath, schemaPath: "IdTokenClaims/required", keyword: "required", params: { missingProperty: "iat" } };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.iss !== void 0) {
      let data0 = data.iss;
      if (typeof data0 === "string") {
        if (!pattern118.test(data0)) {
          const err5 = { instancePath: instancePath + "/iss", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/iss", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.sub !== void 0) {
      let data1 = data.sub;
      if (typeof data1 === "string") {
        if (!pattern153.test(data1)) {
          const err7 = { instancePath: instancePath + "/sub", schemaPath: "Subject/pattern", keyword: "pattern", params: { pattern: "^[\\x00-\\x7F]{1,255}$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/sub", schemaPath: "Subject/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.aud !== void 0) {
      if (!validate61(data.aud, { instancePath: instancePath + "/aud", parentData: data, parentDataProperty: "aud", rootData })) {
        if (vErrors === null) vErrors = validate61.errors; else for (const error of validate61.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.exp !== void 0) {
      let data3 = data.exp;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        const err9 = { instancePath: instancePath + "/exp", schemaPath: "NumericDate/type", keyword: "type", params: { type: "number" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.iat !== void 0) {
      let data4 = data.iat;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        const err10 = { instancePath: instancePath + "/iat", schemaPath: "NumericDate/type", keyword: "type", params: { type: "number" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.auth_time !== void 0) {
      let data5 = data.auth_time;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        const err11 = { instancePath: instancePath + "/auth_time", schemaPath: "NumericDate/type", keyword: "type", params: { type: "number" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.nonce !== void 0) {
      let data6 = data.nonce;
      if (typeof data6 === "string") {
        if (!pattern6.test(data6)) {
          const err12 = { instancePath: instancePath + "/nonce", schemaPath: "Nonce/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err12);
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/nonce", schemaPath: "Nonce/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.acr !== void 0) {
      if (typeof data.acr !== "string") {
        const err14 = { instancePath: instancePath + "/acr", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data.amr !== void 0) {
      if (!validate62(data.amr, { instancePath: instancePath + "/amr", parentData: data, parentDataProperty: "amr", rootData })) {
        if (vErrors === null) vErrors = validate62.errors; else for (const error of validate62.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.azp !== void 0) {
      let data9 = data.azp;
      if (typeof data9 === "string") {
        if (!pattern6.test(data9)) {
          const err15 = { instancePath: instancePath + "/azp", schemaPath: "ClientId/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err15);
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/azp", schemaPath: "ClientId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    if (data.at_hash !== void 0) {
      let data10 = data.at_hash;
      if (typeof data10 === "string") {
        if (!pattern149.test(data10)) {
          const err17 = { instancePath: instancePath + "/at_hash", schemaPath: "Hash/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" } };
          (vErrors ??= []).push(err17);
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/at_hash", schemaPath: "Hash/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if (data.c_hash !== void 0) {
      let data11 = data.c_hash;
      if (typeof data11 === "string") {
        if (!pattern149.test(data11)) {
          const err19 = { instancePath: instancePath + "/c_hash", schemaPath: "Hash/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" } };
          (vErrors ??= []).push(err19);
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/c_hash", schemaPath: "Hash/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if (data.verified_claims !== void 0) {
      if (!validate701(data.verified_claims, { instancePath: instancePath + "/verified_claims", parentData: data, parentDataProperty: "verified_claims", rootData })) {
        if (vErrors === null) vErrors = validate701.errors; else for (const error of validate701.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data._claim_names !== void 0) {
      if (!validate109(data._claim_names, { instancePath: instancePath + "/_claim_names", parentData: data, parentDataProperty: "_claim_names", rootData })) {
        if (vErrors === null) vErrors = validate109.errors; else for (const error of validate109.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data._claim_sources !== void 0) {
      if (!validate123(data._claim_sources, { instancePath: instancePath + "/_claim_sources", parentData: data, parentDataProperty: "_claim_sources", rootData })) {
        if (vErrors === null) vErrors = validate123.errors; else for (const error of validate123.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data._claim_names !== void 0) {
      if (data._claim_sources === void 0) {
        const err21 = { instancePath, schemaPath: "IdTokenClaims/dependentRequired", keyword: "dependentRequired", params: {
          property: "_claim_names",
          missingProperty: "_claim_sources",
          depsCount: 1,
          deps: "_claim_sources"
        } };
        (vErrors ??= []).push(err21);
        errors++;
      }
    }
    if (data._claim_sources !== void 0) {
      if (data._claim_names === void 0) {
        const err22 = { instancePath, schemaPath: "IdTokenClaims/dependentRequired", keyword: "dependentRequired", params: {
          property: "_claim_sources",
          missingProperty: "_claim_names",
          depsCount: 1,
          deps: "_claim_names"
        } };
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "IdTokenClaims/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err23);
    errors++;
  }
  validate698.errors = vErrors;
  return errors === 0;
}
var Income = validate678;
var Issuer = validate555;
var IssuerId2 = validate580;
var Jwk = validate713;
var pattern160 = /* @__PURE__ */ new RegExp("^[\\x21-\\x7E]+$", "u");
function validate713(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kty === void 0) {
      const err0 = { instancePath, schemaPath: "Jwk/required", keyword: "required", params: { missingProperty: "kty" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.kty !== void 0) {
      let data0 = data.kty;
      if (typeof data0 === "string") {
        if (!pattern149.test(data0)) {
          const err1 = { instancePath: instancePath + "/kty", schemaPath: "KeyType/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/kty", schemaPath: "KeyType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.use !== void 0) {
      let data1 = data.use;
      if (typeof data1 === "string") {
        if (!pattern160.test(data1)) {
          const err3 = { instancePath: instancePath + "/use", schemaPath: "KeyText/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/use", schemaPath: "KeyText/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.alg !== void 0) {
      let data2 = data.alg;
      if (typeof data2 === "string") {
        if (!pattern160.test(data2)) {
          const err5 = { instancePath: instancePath + "/alg", schemaPath: "KeyText/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/alg", schemaPath: "KeyText/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.kid !== void 0) {
      let data3 = data.kid;
      if (typeof data3 === "string") {
        if (!pattern160.test(data3)) {
          const err7 = { instancePath: instancePath + "/kid", schemaPath: "KeyText/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/kid", schemaPath: "KeyText/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.n !== void 0) {
      let data4 = data.n;
      if (typeof data4 === "string") {
        if (!pattern160.test(data4)) {
          const err9 = { instancePath: instancePath + "/n", schemaPath: "KeyText/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/n", schemaPath: "KeyText/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.e !== void 0) {
      let data5 = data.e;
      if (typeof data5 === "string") {
        if (!pattern160.test(data5)) {
          const err11 = { instancePath: instancePath + "/e", schemaPath: "KeyText/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err11);
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/e", schemaPath: "KeyText/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.crv !== void 0) {
      let data6 = data.crv;
      if (typeof data6 === "string") {
        if (!pattern160.test(data6)) {
          const err13 = { instancePath: instancePath + "/crv", schemaPath: "KeyText/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err13);
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/crv", schemaPath: "KeyText/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data.x !== void 0) {
      let data7 = data.x;
      if (typeof data7 === "string") {
        if (!pattern160.test(data7)) {
          const err15 = { instancePath: instancePath + "/x", schemaPath: "KeyText/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err15);
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/x", schemaPath: "KeyText/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    if (data.y !== void 0) {
      let data8 = data.y;
      if (typeof data8 === "string") {
        if (!pattern160.test(data8)) {
          const err17 = { instancePath: instancePath + "/y", schemaPath: "KeyText/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
          (vErrors ??= []).push(err17);
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/y", schemaPath: "KeyText/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "Jwk/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err19);
    errors++;
  }
  validate713.errors = vErrors;
  return errors === 0;
}
var JwkSet = validate714;
function validate715(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate713(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        if (vErrors === null) vErrors = validate713.errors; else for (const error of validate713.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "Jwks/type", keyword: "type", params: { type: "array" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate715.errors = vErrors;
  return errors === 0;
}
function validate714(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.keys === void 0) {
      const err0 = { instancePath, schemaPath: "JwkSet/required", keyword: "required", params: { missingProperty: "keys" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.keys !== void 0) {
      if (!validate715(data.keys, { instancePath: instancePath + "/keys", parentData: data, parentDataProperty: "keys", rootData })) {
        if (vErrors === null) vErrors = validate715.errors; else for (const error of validate715.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "JwkSet/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate714.errors = vErrors;
  return errors === 0;
}
var Jwks = validate715;
var Jwt = validate718;
function validate718(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "Jwt/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "Jwt/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate718.errors = vErrors;
  return errors === 0;
}
var KeyText = validate719;
function validate719(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern160.test(data)) {
      const err0 = { instancePath, schemaPath: "KeyText/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "KeyText/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate719.errors = vErrors;
  return errors === 0;
}
var KeyType = validate720;
function validate720(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern149.test(data)) {
      const err0 = { instancePath, schemaPath: "KeyType/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "KeyType/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate720.errors = vErrors;
  return errors === 0;
}
var LanguageTag = validate721;
var pattern171 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$", "u");
function validate721(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern171.test(data)) {
      const err0 = { instancePath, schemaPath: "LanguageTag/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "LanguageTag/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate721.errors = vErrors;
  return errors === 0;
}
var LanguageTags = validate722;
function validate722(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern171.test(data0)) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "LanguageTag/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$" } };
          (vErrors ??= []).push(err0);
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "LanguageTag/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "LanguageTags/type", keyword: "type", params: { type: "array" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate722.errors = vErrors;
  return errors === 0;
}
var Lei = validate723;
function validate723(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern24.test(data)) {
      const err0 = { instancePath, schemaPath: "Lei/pattern", keyword: "pattern", params: { pattern: "^[A-Z0-9]{18}[0-9]{2}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "Lei/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate723.errors = vErrors;
  return errors === 0;
}
var LifetimeSeconds = validate724;
function validate724(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "LifetimeSeconds/type", keyword: "type", params: { type: "integer" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "LifetimeSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      (vErrors ??= []).push(err1);
      errors++;
    }
  }
  validate724.errors = vErrors;
  return errors === 0;
}
var Locale = validate725;
function validate725(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern90.test(data)) {
      const err0 = { instancePath, schemaPath: "Locale/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_-]*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "Locale/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate725.errors = vErrors;
  return errors === 0;
}
var Locales = validate726;
function validate726(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern44.test(data)) {
      const err0 = { instancePath, schemaPath: "Locales/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?: [A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "Locales/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate726.errors = vErrors;
  return errors === 0;
}
var LoginHint = validate727;
function validate727(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern40.test(data)) {
      const err0 = { instancePath, schemaPath: "LoginHint/pattern", keyword: "pattern", params: { pattern: "^[^\\x00-\\x1F\\x7F]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "LoginHint/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate727.errors = vErrors;
  return errors === 0;
}
var MaxAge = validate728;
function validate728(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern43.test(data)) {
      const err0 = { instancePath, schemaPath: "MaxAge/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]{0,9})$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "MaxAge/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate728.errors = vErrors;
  return errors === 0;
}
var MethodId3 = validate565;
var MoneyAmount = validate81;
var Msisdn = validate729;
function validate729(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern93.test(data)) {
      const err0 = { instancePath, schemaPath: "Msisdn/pattern", keyword: "pattern", params: { pattern: "^\\+?[1-9][0-9]{4,14}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "Msisdn/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate729.errors = vErrors;
  return errors === 0;
}
var Nationalities = validate549;
var NonEmptyTextList = validate730;
function validate730(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "NonEmptyTextList/minItems", keyword: "minItems", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err1);
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "NonEmptyTextList/type", keyword: "type", params: { type: "array" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate730.errors = vErrors;
  return errors === 0;
}
var Nonce = validate731;
function validate731(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      const err0 = { instancePath, schemaPath: "Nonce/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "Nonce/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate731.errors = vErrors;
  return errors === 0;
}
var NumericDate = validate732;
function validate732(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "NumericDate/type", keyword: "type", params: { type: "number" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate732.errors = vErrors;
  return errors === 0;
}
var OAuthError = validate733;
var pattern180 = /* @__PURE__ */ new RegExp("^[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]+$", "u");
function validate733(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "OAuthError/required", keyword: "required", params: { missingProperty: "error" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (typeof data0 === "string") {
        if (!pattern180.test(data0)) {
          const err1 = { instancePath: instancePath + "/error", schemaPath: "OAuthErrorCode/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/error", schemaPath: "OAuthErrorCode/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.error_description !== void 0) {
      let data1 = data.error_description;
      if (typeof data1 === "string") {
        if (!pattern180.test(data1)) {
          const err3 = { instancePath: instancePath + "/error_description", schemaPath: "OAuthErrorDescription/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/error_description", schemaPath: "OAuthErrorDescription/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.error_uri !== void 0) {
      let data2 = data.error_uri;
      if (typeof data2 === "string") {
        if (!pattern120.test(data2)) {
          const err5 = { instancePath: instancePath + "/error_uri", schemaPath: "ErrorUri/pattern", keyword: "pattern", params: { pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/error_uri", schemaPath: "ErrorUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "OAuthError/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err7);
    errors++;
  }
  validate733.errors = vErrors;
  return errors === 0;
}
var OAuthErrorCode = validate734;
function validate734(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern180.test(data)) {
      const err0 = { instancePath, schemaPath: "OAuthErrorCode/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "OAuthErrorCode/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate734.errors = vErrors;
  return errors === 0;
}
var OAuthErrorDescription = validate735;
function validate735(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern180.test(data)) {
      const err0 = { instancePath, schemaPath: "OAuthErrorDescription/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "OAuthErrorDescription/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate735.errors = vErrors;
  return errors === 0;
}
var OneOrMoreTexts = validate66;
var PhoneNumberEntry = validate664;
var PlaceOfBirth = validate547;
var PlainAuthorizationRequest = validate97;
var PreviousAddress = validate671;
var PreviousName = validate669;
var Prompt = validate736;
function validate736(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern42.test(data)) {
      const err0 = { instancePath, schemaPath: "Prompt/pattern", keyword: "pattern", params: { pattern: "^(?:none|(?:login|consent|select_account)(?: (?:login|consent|select_account))*)$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "Prompt/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate736.errors = vErrors;
  return errors === 0;
}
var ProvidedClaims = validate737;
function validate737(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.iss === void 0) {
      const err0 = { instancePath, schemaPath: "ProvidedClaims/required", keyword: "required", params: { missingProperty: "iss" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.sub === void 0) {
      const err1 = { instancePath, schemaPath: "ProvidedClaims/required", keyword: "required", params: { missingProperty: "sub" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.verified_claims === void 0) {
      const err2 = { instancePath, schemaPath: "ProvidedClaims/required", keyword: "required", params: { missingProperty: "verified_claims" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.iss !== void 0) {
      let data0 = data.iss;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/iss", schemaPath: "ProvidedClaims/properties/iss/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/iss", schemaPath: "ProvidedClaims/properties/iss/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.sub !== void 0) {
      let data1 = data.sub;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err5 = { instancePath: instancePath + "/sub", schemaPath: "ProvidedClaims/properties/sub/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/sub", schemaPath: "ProvidedClaims/properties/sub/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.verified_claims !== void 0) {
      if (!validate701(data.verified_claims, { instancePath: instancePath + "/verified_claims", parentData: data, parentDataProperty: "verified_claims", rootData })) {
        if (vErrors === null) vErrors = validate701.errors; else for (const error of validate701.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.exp !== void 0) {
      const err7 = { instancePath: instancePath + "/exp", schemaPath: "ProvidedClaims/properties/exp/false schema", keyword: "false schema", params: {} };
      (vErrors ??= []).push(err7);
      errors++;
    }
    if (data.aud !== void 0) {
      const err8 = { instancePath: instancePath + "/aud", schemaPath: "ProvidedClaims/properties/aud/false schema", keyword: "false schema", params: {} };
      (vErrors ??= []).push(err8);
      errors++;
    }
  } else {
    const err9 = { instancePath, schemaPath: "ProvidedClaims/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err9);
    errors++;
  }
  validate737.errors = vErrors;
  return errors === 0;
}
var ProviderId2 = validate632;
var ProviderId3 = validate648;
var ProviderMetadata = validate739;
function validate740(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err0);
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "TextList/type", keyword: "type", params: { type: "array" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate740.errors = vErrors;
  return errors === 0;
}
function validate739(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.issuer === void 0) {
      const err0 = { instancePath, schemaPath: "ProviderMetadata/required", keyword: "required", params: { missingProperty: "issuer" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.authorization_endpoint === void 0) {
      const err1 = { instancePath, schemaPath: "ProviderMetadata/required", keyword: "required", params: { missingProperty: "authorization_endpoint" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.token_endpoint === void 0) {
      const err2 = { instancePath, schemaPath: "ProviderMetadata/required", keyword: "required", params: { missingProperty: "token_endpoint" } };
      (vErrors ??= []).push(err2);
      errors++;
    }
    if (data.jwks_uri === void 0) {
      const err3 = { instancePath, schemaPath: "ProviderMetadata/required", keyword: "required", params: { missingProperty: "jwks_uri" } };
      (vErrors ??= []).push(err3);
      errors++;
    }
    if (data.response_types_supported === void 0) {
      const err4 = { instancePath, schemaPath: "ProviderMetadata/required", keyword: "required", params: { missingProperty: "response_types_supported" } };
      (vErrors ??= []).push(err4);
      errors++;
    }
    if (data.subject_types_supported === void 0) {
      const err5 = { instancePath, schemaPath: "ProviderMetadata/required", keyword: "required", params: { missingProperty: "subject_types_supported" } };
      (vErrors ??= []).push(err5);
      errors++;
    }
    if (data.id_token_signing_alg_values_supported === void 0) {
      const err6 = { instancePath, schemaPath: "ProviderMetadata/required", keyword: "required", params: { missingProperty: "id_token_signing_alg_values_supported" } };
      (vErrors ??= []).push(err6);
      errors++;
    }
    if (data.trust_frameworks_supported === void 0) {
      const err7 = { instancePath, schemaPath: "ProviderMetadata/required", keyword: "required", params: { missingProperty: "trust_frameworks_supported" } };
      (vErrors ??= []).push(err7);
      errors++;
    }
    if (data.claims_in_verified_claims_supported === void 0) {
      const err8 = { instancePath, schemaPath: "ProviderMetadata/required", keyword: "required", params: { missingProperty: "claims_in_verified_claims_supported" } };
      (vErrors ??= []).push(err8);
      errors++;
    }
    if (data.issuer !== void 0) {
      let data0 = data.issuer;
      if (typeof data0 === "string") {
        if (!pattern118.test(data0)) {
          const err9 = { instancePath: instancePath + "/issuer", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/issuer", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.authorization_endpoint !== void 0) {
      let data1 = data.authorization_endpoint;
      if (typeof data1 === "string") {
        if (!pattern118.test(data1)) {
          const err11 = { instancePath: instancePath + "/authorization_endpoint", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err11);
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/authorization_endpoint", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.token_endpoint !== void 0) {
      let data2 = data.token_endpoint;
      if (typeof data2 === "string") {
        if (!pattern118.test(data2)) {
          const err13 = { instancePath: instancePath + "/token_endpoint", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err13);
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/token_endpoint", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data.userinfo_endpoint !== void 0) {
      let data3 = data.userinfo_endpoint;
      if (typeof data3 === "string") {
        if (!pattern118.test(data3)) {
          const err15 = { instancePath: instancePath + "/userinfo_endpoint", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err15);
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/userinfo_endpoint", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
    if (data.jwks_uri !== void 0) {
      let data4 = data.jwks_uri;
      if (typeof data4 === "string") {
        if (!pattern118.test(data4)) {
          const err17 = { instancePath: instancePath + "/jwks_uri", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err17);
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/jwks_uri", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err18);
        errors++;
      }
    }
    if (data.registration_endpoint !== void 0) {
      let data5 = data.registration_endpoint;
      if (typeof data5 === "string") {
        if (!pattern118.test(data5)) {
          const err19 = { instancePath: instancePath + "/registration_endpoint", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err19);
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/registration_endpoint", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err20);
        errors++;
      }
    }
    if (data.scopes_supported !== void 0) {
      if (!validate740(data.scopes_supported, { instancePath: instancePath + "/scopes_supported", parentData: data, parentDataProperty: "scopes_supported", rootData })) {
        if (vErrors === null) vErrors = validate740.errors; else for (const error of validate740.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.response_types_supported !== void 0) {
      if (!validate740(data.response_types_supported, { instancePath: instancePath + "/response_types_supported", parentData: data, parentDataProperty: "response_types_supported", rootData })) {
        if (vErrors === null) vErrors = validate740.errors; else for (const error of validate740.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.response_modes_supported !== void 0) {
      if (!validate740(data.response_modes_supported, { instancePath: instancePath + "/response_modes_supported", parentData: data, parentDataProperty: "response_modes_supported", rootData })) {
        if (vErrors === null) vErrors = validate740.errors; else for (const error of validate740.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.grant_types_supported !== void 0) {
      if (!validate740(data.grant_types_supported, { instancePath: instancePath + "/grant_types_supported", parentData: data, parentDataProperty: "grant_types_supported", rootData })) {
        if (vErrors === null) vErrors = validate740.errors; else for (const error of validate740.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.acr_values_supported !== void 0) {
      if (!validate740(data.acr_values_supported, { instancePath: instancePath + "/acr_values_supported", parentData: data, parentDataProperty: "acr_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate740.errors; else for (const error of validate740.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.subject_types_supported !== void 0) {
      if (!validate740(data.subject_types_supported, { instancePath: instancePath + "/subject_types_supported", parentData: data, parentDataProperty: "subject_types_supported", rootData })) {
        if (vErrors === null) vErrors = validate740.errors; else for (const error of validate740.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.id_token_signing_alg_values_supported !== void 0) {
      if (!validate740(data.id_token_signing_alg_values_supported, { instancePath: instancePath + "/id_token_signing_alg_values_supported", parentData: data, parentDataProperty: "id_token_signing_alg_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate740.errors; else for (const error of validate740.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.id_token_encryption_alg_values_supported !== void 0) {
      if (!validate740(data.id_token_encryption_alg_values_supported, { instancePath: instancePath + "/id_token_encryption_alg_values_supported", parentData: data, parentDataProperty: "id_token_encryption_alg_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate740.errors; else for (const error of validate740.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.id_token_encryption_enc_values_supported !== void 0) {
      if (!validate740(data.id_token_encryption_enc_values_supported, { instancePath: instancePath + "/id_token_encryption_enc_values_supported", parentData: data, parentDataProperty: "id_token_encryption_enc_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate740.errors; else for (const error of validate740.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.userinfo_signing_alg_values_supported !== void 0) {
      if (!validate740(data.userinfo_signing_alg_values_supported, { instancePath: instancePath + "/userinfo_signing_alg_values_supported", parentData: data, parentDataProperty: "userinfo_signing_alg_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate740.errors; else for (const error of validate740.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.userinfo_encryption_alg_values_supported !== void 0) {
      if (!validate740(data.userinfo_encryption_alg_values_supported, { instancePath: instancePath + "/userinfo_encryption_alg_values_supported", parentData: data, parentDataProperty: "userinfo_encryption_alg_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate740.errors; else for (const error of validate740.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.userinfo_encryption_enc_values_supported !== void 0) {
      if (!validate740(data.userinfo_encryption_enc_values_supported, { instancePath: instancePath + "/userinfo_encryption_enc_values_supported", parentData: data, parentDataProperty: "userinfo_encryption_enc_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate740.errors; else for (const error of validate740.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.request_object_signing_alg_values_supported !== void 0) {
      if (!validate740(data.request_object_signing_alg_values_supported, { instancePath: instancePath + "/request_object_signing_alg_values_supported", parentData: data, parentDataProperty: "request_object_signing_alg_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate740.errors; else for (const error of validate740.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.request_object_encryption_alg_values_supported !== void 0) {
      if (!validate740(data.request_object_encryption_alg_values_supported, { instancePath: instancePath + "/request_object_encryption_alg_values_supported", parentData: data, parentDataProperty: "request_object_encryption_alg_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate740.errors; else for (const error of validate740.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.request_object_encryption_enc_values_supported !== void 0) {
      if (!validate740(data.request_object_encryption_enc_values_supported, { instancePath: instancePath + "/request_object_encryption_enc_values_supported", parentData: data, parentDataProperty: "request_object_encryption_enc_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate740.errors; else for (const error of validate740.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.token_endpoint_auth_methods_supported !== void 0) {
      if (!validate740(data.token_endpoint_auth_methods_supported, { instancePath: instancePath + "/token_endpoint_auth_methods_supported", parentData: data, parentDataProperty: "token_endpoint_auth_methods_supported", rootData })) {
        if (vErrors === null) vErrors = validate740.errors; else for (const error of validate740.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.token_endpoint_auth_signing_alg_values_supported !== void 0) {
      if (!validate740(data.token_endpoint_auth_signing_alg_values_supported, { instancePath: instancePath + "/token_endpoint_auth_signing_alg_values_supported", parentData: data, parentDataProperty: "token_endpoint_auth_signing_alg_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate740.errors; else for (const error of validate740.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.code_challenge_methods_supported !== void 0) {
      if (!validate740(data.code_challenge_methods_supported, { instancePath: instancePath + "/code_challenge_methods_supported", parentData: data, parentDataProperty: "code_challenge_methods_supported", rootData })) {
        if (vErrors === null) vErrors = validate740.errors; else for (const error of validate740.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.display_values_supported !== void 0) {
      if (!validate740(data.display_values_supported, { instancePath: instancePath + "/display_values_supported", parentData: data, parentDataProperty: "display_values_supported", rootData })) {
        if (vErrors === null) vErrors = validate740.errors; else for (const error of validate740.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.claim_types_supported !== void 0) {
      if (!validate740(data.claim_types_supported, { instancePath: instancePath + "/claim_types_supported", parentData: data, parentDataProperty: "claim_types_supported", rootData })) {
        if (vErrors === null) vErrors = validate740.errors; else for (const error of validate740.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.claims_supported !== void 0) {
      if (!validate740(data.claims_supported, { instancePath: instancePath + "/claims_supported", parentData: data, parentDataProperty: "claims_supported", rootData })) {
        if (vErrors === null) vErrors = validate740.errors; else for (const error of validate740.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.claims_locales_supported !== void 0) {
      if (!validate722(data.claims_locales_supported, { instancePath: instancePath + "/claims_locales_supported", parentData: data, parentDataProperty: "claims_locales_supported", rootData })) {
        if (vErrors === null) vErrors = validate722.errors; else for (const error of validate722.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.ui_locales_supported !== void 0) {
      if (!validate722(data.ui_locales_supported, { instancePath: instancePath + "/ui_locales_supported", parentData: data, parentDataProperty: "ui_locales_supported", rootData })) {
        if (vErrors === null) vErrors = validate722.errors; else for (const error of validate722.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.service_documentation !== void 0) {
      let data29 = data.service_documentation;
      if (typeof data29 === "string") {
        if (!pattern118.test(data29)) {
          const err21 = { instancePath: instancePath + "/service_documentation", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err21);
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/service_documentation", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err22);
        errors++;
      }
    }
    if (data.op_policy_uri !== void 0) {
      let data30 = data.op_policy_uri;
      if (typeof data30 === "string") {
        if (!pattern118.test(data30)) {
          const err23 = { instancePath: instancePath + "/op_policy_uri", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err23);
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/op_policy_uri", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err24);
        errors++;
      }
    }
    if (data.op_tos_uri !== void 0) {
      let data31 = data.op_tos_uri;
      if (typeof data31 === "string") {
        if (!pattern118.test(data31)) {
          const err25 = { instancePath: instancePath + "/op_tos_uri", schemaPath: "EndpointUri/pattern", keyword: "pattern", params: { pattern: "^(?:https://[\\x21-\\x7E]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?(?:/[\\x21-\\x7E]*)?)$" } };
          (vErrors ??= []).push(err25);
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/op_tos_uri", schemaPath: "EndpointUri/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err26);
        errors++;
      }
    }
    if (data.claims_parameter_supported !== void 0) {
      if (typeof data.claims_parameter_supported !== "boolean") {
        const err27 = { instancePath: instancePath + "/claims_parameter_supported", schemaPath: "ProviderMetadata/properties/claims_parameter_supported/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err27);
        errors++;
      }
    }
    if (data.request_parameter_supported !== void 0) {
      if (typeof data.request_parameter_supported !== "boolean") {
        const err28 = { instancePath: instancePath + "/request_parameter_supported", schemaPath: "ProviderMetadata/properties/request_parameter_supported/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err28);
        errors++;
      }
    }
    if (data.request_uri_parameter_supported !== void 0) {
      if (typeof data.request_uri_parameter_supported !== "boolean") {
        const err29 = { instancePath: instancePath + "/request_uri_parameter_supported", schemaPath: "ProviderMetadata/properties/request_uri_parameter_supported/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err29);
        errors++;
      }
    }
    if (data.require_request_uri_registration !== void 0) {
      if (typeof data.require_request_uri_registration !== "boolean") {
        const err30 = { instancePath: instancePath + "/require_request_uri_registration", schemaPath: "ProviderMetadata/properties/require_request_uri_registration/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err30);
        errors++;
      }
    }
    if (data.trust_frameworks_supported !== void 0) {
      if (!validate730(data.trust_frameworks_supported, { instancePath: instancePath + "/trust_frameworks_supported", parentData: data, parentDataProperty: "trust_frameworks_supported", rootData })) {
        if (vErrors === null) vErrors = validate730.errors; else for (const error of validate730.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.claims_in_verified_claims_supported !== void 0) {
      if (!validate730(data.claims_in_verified_claims_supported, { instancePath: instancePath + "/claims_in_verified_claims_supported", parentData: data, parentDataProperty: "claims_in_verified_claims_supported", rootData })) {
        if (vErrors === null) vErrors = validate730.errors; else for (const error of validate730.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.evidence_supported !== void 0) {
      if (!validate730(data.evidence_supported, { instancePath: instancePath + "/evidence_supported", parentData: data, parentDataProperty: "evidence_supported", rootData })) {
        if (vErrors === null) vErrors = validate730.errors; else for (const error of validate730.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.documents_supported !== void 0) {
      if (!validate730(data.documents_supported, { instancePath: instancePath + "/documents_supported", parentData: data, parentDataProperty: "documents_supported", rootData })) {
        if (vErrors === null) vErrors = validate730.errors; else for (const error of validate730.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.documents_check_methods_supported !== void 0) {
      if (!validate730(data.documents_check_methods_supported, { instancePath: instancePath + "/documents_check_methods_supported", parentData: data, parentDataProperty: "documents_check_methods_supported", rootData })) {
        if (vErrors === null) vErrors = validate730.errors; else for (const error of validate730.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.electronic_records_supported !== void 0) {
      if (!validate730(data.electronic_records_supported, { instancePath: instancePath + "/electronic_records_supported", parentData: data, parentDataProperty: "electronic_records_supported", rootData })) {
        if (vErrors === null) vErrors = validate730.errors; else for (const error of validate730.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.attachments_supported !== void 0) {
      if (!validate730(data.attachments_supported, { instancePath: instancePath + "/attachments_supported", parentData: data, parentDataProperty: "attachments_supported", rootData })) {
        if (vErrors === null) vErrors = validate730.errors; else for (const error of validate730.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.digest_algorithms_supported !== void 0) {
      if (!validate730(data.digest_algorithms_supported, { instancePath: instancePath + "/digest_algorithms_supported", parentData: data, parentDataProperty: "digest_algorithms_supported", rootData })) {
        if (vErrors === null) vErrors = validate730.errors; else for (const error of validate730.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.verified_claims_supported !== void 0) {
      if (typeof data.verified_claims_supported !== "boolean") {
        const err31 = { instancePath: instancePath + "/verified_claims_supported", schemaPath: "ProviderMetadata/properties/verified_claims_supported/type", keyword: "type", params: { type: "boolean" } };
        (vErrors ??= []).push(err31);
        errors++;
      }
    }
    if (data.id_documents_supported !== void 0) {
      if (!validate740(data.id_documents_supported, { instancePath: instancePath + "/id_documents_supported", parentData: data, parentDataProperty: "id_documents_supported", rootData })) {
        if (vErrors === null) vErrors = validate740.errors; else for (const error of validate740.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.id_documents_verification_methods_supported !== void 0) {
      if (!validate740(data.id_documents_verification_methods_supported, { instancePath: instancePath + "/id_documents_verification_methods_supported", parentData: data, parentDataProperty: "id_documents_verification_methods_supported", rootData })) {
        if (vErrors === null) vErrors = validate740.errors; else for (const error of validate740.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.documents_methods_supported !== void 0) {
      if (!validate740(data.documents_methods_supported, { instancePath: instancePath + "/documents_methods_supported", parentData: data, parentDataProperty: "documents_methods_supported", rootData })) {
        if (vErrors === null) vErrors = validate740.errors; else for (const error of validate740.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.documents_validation_methods_supported !== void 0) {
      if (!validate740(data.documents_validation_methods_supported, { instancePath: instancePath + "/documents_validation_methods_supported", parentData: data, parentDataProperty: "documents_validation_methods_supported", rootData })) {
        if (vErrors === null) vErrors = validate740.errors; else for (const error of validate740.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.documents_verification_methods_supported !== void 0) {
      if (!validate740(data.documents_verification_methods_supported, { instancePath: instancePath + "/documents_verification_methods_supported", parentData: data, parentDataProperty: "documents_verification_methods_supported", rootData })) {
        if (vErrors === null) vErrors = validate740.errors; else for (const error of validate740.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "ProviderMetadata/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err32);
    errors++;
  }
  validate739.errors = vErrors;
  return errors === 0;
}
var QesEvidenceId2 = validate635;
var Qualification = validate675;
var RecordDateId3 = validate777;
function validate777(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern28.test(data)) {
      const err0 = { instancePath, schemaPath: "RecordDateId3/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))?$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "RecordDateId3/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate777.errors = vErrors;
  return errors === 0;
}
var RecordSource = validate585;
var RecordType = validate778;
function validate778(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "RecordType/minLength", keyword: "minLength", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "RecordType/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate778.errors = vErrors;
  return errors === 0;
}
var RedirectTarget = validate779;
function validate779(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern160.test(data)) {
      const err0 = { instancePath, schemaPath: "RedirectTarget/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "RedirectTarget/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate779.errors = vErrors;
  return errors === 0;
}
var RedirectUri = validate780;
function validate780(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern35.test(data)) {
      const err0 = { instancePath, schemaPath: "RedirectUri/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[\\x21\\x22\\x24-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "RedirectUri/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate780.errors = vErrors;
  return errors === 0;
}
var ReducedDate = validate781;
function validate781(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern116.test(data)) {
      const err0 = { instancePath, schemaPath: "ReducedDate/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "ReducedDate/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate781.errors = vErrors;
  return errors === 0;
}
var RefreshGrantForm = validate782;
var schema613 = { "type": "object", "required": ["grant_type", "refresh_token"], "dependentRequired": { "client_assertion": ["client_assertion_type"], "client_assertion_type": ["client_assertion"] }, "additionalProperties": true, "properties": { "grant_type": { "enum": ["refresh_token"] }, "refresh_token": { "$ref": "RefreshToken" }, "scope": { "$ref": "GrantedScope" }, "client_id": { "$ref": "ClientId" }, "client_secret": { "$ref": "ClientSecret" }, "client_assertion_type": { "$ref": "ClientAssertionType" }, "client_assertion": { "$ref": "Jwt" } } };
function validate782(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.grant_type === void 0) {
      const err0 = { instancePath, schemaPath: "RefreshGrantForm/required", keyword: "required", params: { missingProperty: "grant_type" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.refresh_token === void 0) {
      const err1 = { instancePath, schemaPath: "RefreshGrantForm/required", keyword: "required", params: { missingProperty: "refresh_token" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.grant_type !== void 0) {
      if (!(data.grant_type === "refresh_token")) {
        const err2 = { instancePath: instancePath + "/grant_type", schemaPath: "RefreshGrantForm/properties/grant_type/enum", keyword: "enum", params: { allowedValues: schema613.properties.grant_type.enum } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.refresh_token !== void 0) {
      let data1 = data.refresh_token;
      if (typeof data1 === "string") {
        if (!pattern6.test(data1)) {
          const err3 = { instancePath: instancePath + "/refresh_token", schemaPath: "RefreshToken/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/refresh_token", schemaPath: "RefreshToken/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data2 = data.scope;
      if (typeof data2 === "string") {
        if (!pattern148.test(data2)) {
          const err5 = { instancePath: instancePath + "/scope", schemaPath: "GrantedScope/pattern", keyword: "pattern", params: { pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+(?: [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$" } };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/scope", schemaPath: "GrantedScope/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.client_id !== void 0) {
      let data3 = data.client_id;
      if (typeof data3 === "string") {
        if (!pattern6.test(data3)) {
          const err7 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/client_id", schemaPath: "ClientId/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.client_secret !== void 0) {
      let data4 = data.client_secret;
      if (typeof data4 === "string") {
        if (!pattern6.test(data4)) {
          const err9 = { instancePath: instancePath + "/client_secret", schemaPath: "ClientSecret/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/client_secret", schemaPath: "ClientSecret/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.client_assertion_type !== void 0) {
      if (!(data.client_assertion_type === "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")) {
        const err11 = { instancePath: instancePath + "/client_assertion_type", schemaPath: "ClientAssertionType/enum", keyword: "enum", params: { allowedValues: schema290.enum } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.client_assertion !== void 0) {
      let data6 = data.client_assertion;
      if (typeof data6 === "string") {
        if (!pattern4.test(data6)) {
          const err12 = { instancePath: instancePath + "/client_assertion", schemaPath: "Jwt/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$" } };
          (vErrors ??= []).push(err12);
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/client_assertion", schemaPath: "Jwt/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
    if (data.client_assertion !== void 0) {
      if (data.client_assertion_type === void 0) {
        const err14 = { instancePath, schemaPath: "RefreshGrantForm/dependentRequired", keyword: "dependentRequired", params: {
          property: "client_assertion",
          missingProperty: "client_assertion_type",
          depsCount: 1,
          deps: "client_assertion_type"
        } };
        (vErrors ??= []).push(err14);
        errors++;
      }
    }
    if (data.client_assertion_type !== void 0) {
      if (data.client_assertion === void 0) {
        const err15 = { instancePath, schemaPath: "RefreshGrantForm/dependentRequired", keyword: "dependentRequired", params: {
          property: "client_assertion_type",
          missingProperty: "client_assertion",
          depsCount: 1,
          deps: "client_assertion"
        } };
        (vErrors ??= []).push(err15);
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "RefreshGrantForm/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err16);
    errors++;
  }
  validate782.errors = vErrors;
  return errors === 0;
}
var RefreshToken = validate783;
function validate783(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      const err0 = { instancePath, schemaPath: "RefreshToken/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "RefreshToken/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate783.errors = vErrors;
  return errors === 0;
}
var RegistrationNumber = validate69;
var RegistrationNumbers = validate68;
var RequestedAssuranceDetails = validate168;
var RequestedAssuranceDetailsId4 = validate487;
var RequestedAssuranceProcess = validate165;
var RequestedAssuranceProcessId3 = validate376;
var RequestedAssuranceProcessId4 = validate484;
var RequestedAttestation = validate218;
var RequestedAttestationId3 = validate410;
var RequestedCheck = validate186;
var RequestedCheckDetails = validate185;
var RequestedCheckDetailsId4 = validate500;
var RequestedCheckId4 = validate501;
var RequestedClaim = validate127;
var RequestedClaims = validate248;
var RequestedClaimsId2 = validate330;
var RequestedDate = validate179;
var RequestedDerivedClaims = validate241;
var RequestedDocument = validate194;
var RequestedDocumentId2 = validate305;
var RequestedDocumentId3 = validate393;
var RequestedEndpointClaims = validate126;
var RequestedEndpointClaimsId2 = validate257;
var RequestedEndpointClaimsId3 = validate339;
var RequestedEndpointClaimsId4 = validate447;
var RequestedEvidence = validate182;
var RequestedEvidenceId2 = validate296;
var RequestedEvidenceId3 = validate383;
var RequestedEvidenceId4 = validate498;
var RequestedEvidenceMetadata = validate173;
var RequestedEvidenceReference = validate171;
var RequestedEvidenceReferenceId4 = validate490;
var RequestedEvidenceType = validate183;
var RequestedEvidenceTypeId2 = validate297;
var RequestedEvidenceTypeId3 = validate384;
var RequestedIssuer = validate200;
var RequestedIssuerId2 = validate310;
var RequestedMethodId3 = validate386;
var RequestedProviderId2 = validate315;
var RequestedProviderId3 = validate426;
var RequestedRecord = validate212;
var RequestedRecordId3 = validate403;
var RequestedText = validate162;
var RequestedValue = validate244;
var RequestedVerification = validate161;
var RequestedVerificationId2 = validate291;
var RequestedVerificationId3 = validate373;
var RequestedVerificationId4 = validate481;
var RequestedVerifierId2 = validate300;
var RequestedVoucher = validate223;
var ResidenceStatus = validate673;
var ResponseType = validate784;
function validate784(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "code" || data === "code id_token")) {
    const err0 = { instancePath, schemaPath: "ResponseType/enum", keyword: "enum", params: { allowedValues: schema156.enum } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate784.errors = vErrors;
  return errors === 0;
}
var RetryAfter = validate785;
var pattern205 = /* @__PURE__ */ new RegExp("^(?:[0-9]{1,10}|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT)$", "u");
function validate785(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern205.test(data)) {
      const err0 = { instancePath, schemaPath: "RetryAfter/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]{1,10}|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT)$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "RetryAfter/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate785.errors = vErrors;
  return errors === 0;
}
var Scope = validate786;
function validate786(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern36.test(data)) {
      const err0 = { instancePath, schemaPath: "Scope/pattern", keyword: "pattern", params: { pattern: "^(?:(?!openid(?: |$))[\\x21\\x23-\\x5B\\x5D-\\x7E]+ )*openid(?: [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "Scope/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate786.errors = vErrors;
  return errors === 0;
}
var SeedNumber = validate787;
function validate787(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern145.test(data)) {
      const err0 = { instancePath, schemaPath: "SeedNumber/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}[A-Z0-9]{11}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "SeedNumber/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate787.errors = vErrors;
  return errors === 0;
}
var SicCode = validate788;
function validate788(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern142.test(data)) {
      const err0 = { instancePath, schemaPath: "SicCode/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4,5}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "SicCode/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate788.errors = vErrors;
  return errors === 0;
}
var SicCodes = validate691;
var SignatureType = validate789;
function validate789(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "SignatureType/minLength", keyword: "minLength", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "SignatureType/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate789.errors = vErrors;
  return errors === 0;
}
var SignedAuthorizationRequest = validate95;
var State = validate790;
function validate790(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      const err0 = { instancePath, schemaPath: "State/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "State/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate790.errors = vErrors;
  return errors === 0;
}
var Subject = validate791;
function validate791(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern153.test(data)) {
      const err0 = { instancePath, schemaPath: "Subject/pattern", keyword: "pattern", params: { pattern: "^[\\x00-\\x7F]{1,255}$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "Subject/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate791.errors = vErrors;
  return errors === 0;
}
var TaxDetails = validate685;
var TaxRegistration = validate686;
var Text = validate792;
function validate792(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err0);
    errors++;
  }
  validate792.errors = vErrors;
  return errors === 0;
}
var TextList = validate740;
var Timestamp = validate793;
function validate793(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern68.test(data)) {
      const err0 = { instancePath, schemaPath: "Timestamp/pattern", keyword: "pattern", params: { pattern: "^(?!0{4})(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "Timestamp/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate793.errors = vErrors;
  return errors === 0;
}
var TokenForm = validate794;
function validate794(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.grant_type === void 0 && (missing0 = "grant_type")) {
      const err0 = {};
      (vErrors ??= []).push(err0);
      errors++;
    } else {
      if (data.grant_type !== void 0) {
        if (!(data.grant_type === "refresh_token")) {
          const err1 = {};
          (vErrors ??= []).push(err1);
          errors++;
        }
      }
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
    const _errs3 = errors;
    if (!validate782(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate782.errors; else for (const error of validate782.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs4 = errors;
    if (!validate537(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate537.errors; else for (const error of validate537.errors) vErrors.push(error);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "TokenForm/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate794.errors = vErrors;
  return errors === 0;
}
var TokenResponse = validate797;
var pattern213 = /* @__PURE__ */ new RegExp("^[Bb][Ee][Aa][Rr][Ee][Rr]$", "u");
function validate797(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.access_token === void 0) {
      const err0 = { instancePath, schemaPath: "TokenResponse/required", keyword: "required", params: { missingProperty: "access_token" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.token_type === void 0) {
      const err1 = { instancePath, schemaPath: "TokenResponse/required", keyword: "required", params: { missingProperty: "token_type" } };
      (vErrors ??= []).push(err1);
      errors++;
    }
    if (data.access_token !== void 0) {
      let data0 = data.access_token;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err2 = { instancePath: instancePath + "/access_token", schemaPath: "AccessToken/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._~+/-]+=*$" } };
          (vErrors ??= []).push(err2);
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/access_token", schemaPath: "AccessToken/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.token_type !== void 0) {
      let data1 = data.token_type;
      if (typeof data1 === "string") {
        if (!pattern213.test(data1)) {
          const err4 = { instancePath: instancePath + "/token_type", schemaPath: "TokenType/pattern", keyword: "pattern", params: { pattern: "^[Bb][Ee][Aa][Rr][Ee][Rr]$" } };
          (vErrors ??= []).push(err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/token_type", schemaPath: "TokenType/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err5);
        errors++;
      }
    }
    if (data.expires_in !== void 0) {
      let data2 = data.expires_in;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/expires_in", schemaPath: "LifetimeSeconds/type", keyword: "type", params: { type: "integer" } };
        (vErrors ??= []).push(err6);
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/expires_in", schemaPath: "LifetimeSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          (vErrors ??= []).push(err7);
          errors++;
        }
      }
    }
    if (data.id_token !== void 0) {
      let data3 = data.id_token;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err8 = { instancePath: instancePath + "/id_token", schemaPath: "Jwt/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){2,4}$" } };
          (vErrors ??= []).push(err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/id_token", schemaPath: "Jwt/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
    if (data.refresh_token !== void 0) {
      let data4 = data.refresh_token;
      if (typeof data4 === "string") {
        if (!pattern6.test(data4)) {
          const err10 = { instancePath: instancePath + "/refresh_token", schemaPath: "RefreshToken/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7E]+$" } };
          (vErrors ??= []).push(err10);
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/refresh_token", schemaPath: "RefreshToken/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err11);
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data5 = data.scope;
      if (typeof data5 === "string") {
        if (!pattern148.test(data5)) {
          const err12 = { instancePath: instancePath + "/scope", schemaPath: "GrantedScope/pattern", keyword: "pattern", params: { pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+(?: [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$" } };
          (vErrors ??= []).push(err12);
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/scope", schemaPath: "GrantedScope/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err13);
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "TokenResponse/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err14);
    errors++;
  }
  validate797.errors = vErrors;
  return errors === 0;
}
var TokenType = validate798;
function validate798(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern213.test(data)) {
      const err0 = { instancePath, schemaPath: "TokenType/pattern", keyword: "pattern", params: { pattern: "^[Bb][Ee][Aa][Rr][Ee][Rr]$" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "TokenType/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate798.errors = vErrors;
  return errors === 0;
}
var TrustFramework = validate799;
function validate799(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "TrustFramework/minLength", keyword: "minLength", params: { limit: 1 } };
      (vErrors ??= []).push(err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "TrustFramework/type", keyword: "type", params: { type: "string" } };
    (vErrors ??= []).push(err1);
    errors++;
  }
  validate799.errors = vErrors;
  return errors === 0;
}
var UserInfo = validate800;
function validate800(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sub === void 0) {
      const err0 = { instancePath, schemaPath: "UserInfo/required", keyword: "required", params: { missingProperty: "sub" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.sub !== void 0) {
      let data0 = data.sub;
      if (typeof data0 === "string") {
        if (!pattern153.test(data0)) {
          const err1 = { instancePath: instancePath + "/sub", schemaPath: "Subject/pattern", keyword: "pattern", params: { pattern: "^[\\x00-\\x7F]{1,255}$" } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/sub", schemaPath: "Subject/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.verified_claims !== void 0) {
      if (!validate701(data.verified_claims, { instancePath: instancePath + "/verified_claims", parentData: data, parentDataProperty: "verified_claims", rootData })) {
        if (vErrors === null) vErrors = validate701.errors; else for (const error of validate701.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data._claim_names !== void 0) {
      if (!validate109(data._claim_names, { instancePath: instancePath + "/_claim_names", parentData: data, parentDataProperty: "_claim_names", rootData })) {
        if (vErrors === null) vErrors = validate109.errors; else for (const error of validate109.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data._claim_sources !== void 0) {
      if (!validate123(data._claim_sources, { instancePath: instancePath + "/_claim_sources", parentData: data, parentDataProperty: "_claim_sources", rootData })) {
        if (vErrors === null) vErrors = validate123.errors; else for (const error of validate123.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data._claim_names !== void 0) {
      if (data._claim_sources === void 0) {
        const err3 = { instancePath, schemaPath: "UserInfo/dependentRequired", keyword: "dependentRequired", params: {
          property: "_claim_names",
          missingProperty: "_claim_sources",
          depsCount: 1,
          deps: "_claim_sources"
        } };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data._claim_sources !== void 0) {
      if (data._claim_names === void 0) {
        const err4 = { instancePath, schemaPath: "UserInfo/dependentRequired", keyword: "dependentRequired", params: {
          property: "_claim_sources",
          missingProperty: "_claim_names",
          depsCount: 1,
          deps: "_claim_names"
        } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "UserInfo/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate800.errors = vErrors;
  return errors === 0;
}
var UtilityBillEvidenceId2 = validate631;
var UtilityBillEvidenceId3 = validate647;
var Verification = validate703;
var VerificationId2 = validate804;
function validate804(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trust_framework === void 0) {
      const err0 = { instancePath, schemaPath: "VerificationId2/required", keyword: "required", params: { missingProperty: "trust_framework" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.trust_framework !== void 0) {
      let data0 = data.trust_framework;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/trust_framework", schemaPath: "TrustFramework/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/trust_framework", schemaPath: "TrustFramework/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.identity_assurance_level !== void 0) {
      let data1 = data.identity_assurance_level;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/identity_assurance_level", schemaPath: "AssuranceLevel/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/identity_assurance_level", schemaPath: "AssuranceLevel/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data2 = data.time;
      if (typeof data2 === "string") {
        if (!pattern68.test(data2)) {
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
    if (data.verification_process !== void 0) {
      if (typeof data.verification_process !== "string") {
        const err7 = { instancePath: instancePath + "/verification_process", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data4 = data.evidence;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate625(data4[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate625.errors; else for (const error of validate625.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/evidence", schemaPath: "VerificationId2/properties/evidence/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "VerificationId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err9);
    errors++;
  }
  validate804.errors = vErrors;
  return errors === 0;
}
var VerificationId3 = validate806;
function validate806(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trust_framework === void 0) {
      const err0 = { instancePath, schemaPath: "VerificationId3/required", keyword: "required", params: { missingProperty: "trust_framework" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.trust_framework !== void 0) {
      let data0 = data.trust_framework;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/trust_framework", schemaPath: "TrustFramework/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/trust_framework", schemaPath: "TrustFramework/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.assurance_level !== void 0) {
      let data1 = data.assurance_level;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/assurance_level", schemaPath: "AssuranceLevel/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/assurance_level", schemaPath: "AssuranceLevel/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.assurance_process !== void 0) {
      if (!validate31(data.assurance_process, { instancePath: instancePath + "/assurance_process", parentData: data, parentDataProperty: "assurance_process", rootData })) {
        if (vErrors === null) vErrors = validate31.errors; else for (const error of validate31.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      let data3 = data.time;
      if (typeof data3 === "string") {
        if (!pattern68.test(data3)) {
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
    if (data.verification_process !== void 0) {
      if (typeof data.verification_process !== "string") {
        const err7 = { instancePath: instancePath + "/verification_process", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data5 = data.evidence;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err8 = { instancePath: instancePath + "/evidence", schemaPath: "VerificationId3/properties/evidence/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err8);
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
        const err9 = { instancePath: instancePath + "/evidence", schemaPath: "VerificationId3/properties/evidence/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "VerificationId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate806.errors = vErrors;
  return errors === 0;
}
var VerificationId4 = validate809;
function validate809(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trust_framework === void 0) {
      const err0 = { instancePath, schemaPath: "VerificationId4/required", keyword: "required", params: { missingProperty: "trust_framework" } };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.trust_framework !== void 0) {
      let data0 = data.trust_framework;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/trust_framework", schemaPath: "TrustFramework/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/trust_framework", schemaPath: "TrustFramework/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.assurance_level !== void 0) {
      let data1 = data.assurance_level;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/assurance_level", schemaPath: "AssuranceLevel/minLength", keyword: "minLength", params: { limit: 1 } };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/assurance_level", schemaPath: "AssuranceLevel/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.assurance_process !== void 0) {
      if (!validate32(data.assurance_process, { instancePath: instancePath + "/assurance_process", parentData: data, parentDataProperty: "assurance_process", rootData })) {
        if (vErrors === null) vErrors = validate32.errors; else for (const error of validate32.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      let data3 = data.time;
      if (typeof data3 === "string") {
        if (!pattern68.test(data3)) {
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
    if (data.verification_process !== void 0) {
      if (typeof data.verification_process !== "string") {
        const err7 = { instancePath: instancePath + "/verification_process", schemaPath: "Text/type", keyword: "type", params: { type: "string" } };
        (vErrors ??= []).push(err7);
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data5 = data.evidence;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err8 = { instancePath: instancePath + "/evidence", schemaPath: "VerificationId4/properties/evidence/minItems", keyword: "minItems", params: { limit: 1 } };
          (vErrors ??= []).push(err8);
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate653(data5[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            if (vErrors === null) vErrors = validate653.errors; else for (const error of validate653.errors) vErrors.push(error);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/evidence", schemaPath: "VerificationId4/properties/evidence/type", keyword: "type", params: { type: "array" } };
        (vErrors ??= []).push(err9);
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "VerificationId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err10);
    errors++;
  }
  validate809.errors = vErrors;
  return errors === 0;
}
var VerifiedClaims = validate701;
var VerifiedClaimsElement = validate702;
var VerifiedClaimsElementId2 = validate812;
function validate812(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.verification !== void 0) {
      if (!validate804(data.verification, { instancePath: instancePath + "/verification", parentData: data, parentDataProperty: "verification", rootData })) {
        if (vErrors === null) vErrors = validate804.errors; else for (const error of validate804.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.claims !== void 0) {
      if (!validate544(data.claims, { instancePath: instancePath + "/claims", parentData: data, parentDataProperty: "claims", rootData })) {
        if (vErrors === null) vErrors = validate544.errors; else for (const error of validate544.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "VerifiedClaimsElementId2/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate812.errors = vErrors;
  return errors === 0;
}
var VerifiedClaimsElementId3 = validate815;
function validate815(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.verification !== void 0) {
      if (!validate806(data.verification, { instancePath: instancePath + "/verification", parentData: data, parentDataProperty: "verification", rootData })) {
        if (vErrors === null) vErrors = validate806.errors; else for (const error of validate806.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.claims !== void 0) {
      if (!validate544(data.claims, { instancePath: instancePath + "/claims", parentData: data, parentDataProperty: "claims", rootData })) {
        if (vErrors === null) vErrors = validate544.errors; else for (const error of validate544.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "VerifiedClaimsElementId3/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate815.errors = vErrors;
  return errors === 0;
}
var VerifiedClaimsElementId4 = validate818;
function validate818(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.verification !== void 0) {
      if (!validate809(data.verification, { instancePath: instancePath + "/verification", parentData: data, parentDataProperty: "verification", rootData })) {
        if (vErrors === null) vErrors = validate809.errors; else for (const error of validate809.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
    if (data.claims !== void 0) {
      if (!validate544(data.claims, { instancePath: instancePath + "/claims", parentData: data, parentDataProperty: "claims", rootData })) {
        if (vErrors === null) vErrors = validate544.errors; else for (const error of validate544.errors) vErrors.push(error);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "VerifiedClaimsElementId4/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err2);
    errors++;
  }
  validate818.errors = vErrors;
  return errors === 0;
}
var VerifiedClaimsId2 = validate821;
function validate821(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!validate812(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate812.errors; else for (const error of validate812.errors) vErrors.push(error);
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
    if (!validate812(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate812.errors; else for (const error of validate812.errors) vErrors.push(error);
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
  validate821.errors = vErrors;
  return errors === 0;
}
var VerifiedClaimsId3 = validate824;
function validate824(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!validate815(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate815.errors; else for (const error of validate815.errors) vErrors.push(error);
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
    if (!validate815(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate815.errors; else for (const error of validate815.errors) vErrors.push(error);
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
  validate824.errors = vErrors;
  return errors === 0;
}
var VerifiedClaimsId4 = validate827;
function validate827(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!validate818(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          if (vErrors === null) vErrors = validate818.errors; else for (const error of validate818.errors) vErrors.push(error);
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
    if (!validate818(data, { instancePath, parentData, parentDataProperty, rootData })) {
      if (vErrors === null) vErrors = validate818.errors; else for (const error of validate818.errors) vErrors.push(error);
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
  validate827.errors = vErrors;
  return errors === 0;
}
var VerifiedClaimsRequest = validate159;
var VerifiedClaimsRequestElement = validate160;
var VerifiedClaimsRequestElementId2 = validate290;
var VerifiedClaimsRequestElementId3 = validate372;
var VerifiedClaimsRequestElementId4 = validate480;
var VerifiedClaimsRequestId2 = validate289;
var VerifiedClaimsRequestId3 = validate371;
var VerifiedClaimsRequestId4 = validate479;
var VerifierId2 = validate627;
var VerifierId3 = validate568;
var VouchEvidence = validate618;
var VouchEvidenceId3 = validate640;
var VouchEvidenceId4 = validate656;
var Voucher = validate56;
export {
  AccessToken,
  AccountActivity,
  AcrValues,
  Address,
  Age,
  AgeStatement,
  AggregatedClaimSource,
  AssuranceDetails,
  AssuranceDetailsId4,
  AssuranceLevel,
  AssurancePolicy,
  AssuranceProcedure,
  AssuranceProcess,
  AssuranceProcessId3,
  AssuranceProcessId4,
  AssuranceType,
  Attachment,
  AttachmentAccessToken,
  AttachmentId3,
  AttachmentType,
  AttachmentUrl,
  Attachments,
  AttachmentsId3,
  Attestation,
  AttestationId3,
  AttestationType,
  Audience,
  AuthenticationMethods,
  Authority,
  AuthorityElement,
  AuthorityGrant,
  AuthorityPermission,
  AuthorityPermissions,
  AuthorityTarget,
  AuthorityValidity,
  AuthorizationCode,
  AuthorizationRequest,
  Base64,
  BirthCountryCode,
  BirthDate,
  CacheControl,
  CalendarDate,
  Challenge,
  CheckDetails,
  CheckDetailsId4,
  CheckId,
  CheckMethod,
  ClaimNames,
  ClaimPurpose,
  ClaimSource,
  ClaimSourceName,
  ClaimSourceNames,
  ClaimSourcePreview,
  ClaimSourcePreviews,
  ClaimSourceReference,
  ClaimSources,
  ClaimsParameter,
  ClaimsParameterId2,
  ClaimsParameterId3,
  ClaimsParameterId4,
  ClaimsText,
  ClientAssertionType,
  ClientId,
  ClientSecret,
  CodeChallenge,
  CodeChallengeMethod,
  CodeGrantForm,
  CodeVerifier,
  ContentType,
  CountryCode,
  CurrencyCode,
  DateOrTimestamp,
  DecimalAmount,
  DerivedClaims,
  Digest,
  DigestAlgorithm,
  Display,
  DistributedClaimSource,
  DocumentDetails,
  DocumentDetailsId3,
  DocumentEvidence,
  DocumentEvidenceId3,
  DocumentEvidenceId4,
  DocumentId2,
  DocumentType,
  DunsNumber,
  ElectronicRecord,
  ElectronicRecordEvidence,
  ElectronicRecordEvidenceId3,
  ElectronicRecordEvidenceId4,
  ElectronicRecordId3,
  ElectronicSignatureEvidence,
  ElectronicSignatureEvidenceId3,
  EmailAddress,
  EmailEntry,
  EmbeddedAttachment,
  EmbeddedAttachmentId3,
  Employment,
  EndUserClaims,
  EndpointUri,
  EoriNumber,
  ErrorUri,
  Evidence,
  EvidenceId2,
  EvidenceId3,
  EvidenceId4,
  EvidenceMetadata,
  EvidenceReference,
  EvidenceReferenceId4,
  ExtendedCustomerAttributes,
  ExternalAttachment,
  ExternalAttachmentId3,
  GrantedScope,
  Hash,
  HttpsUri,
  IcaoCountryCode,
  IdDocumentEvidenceId2,
  IdTokenClaims,
  Income,
  Issuer,
  IssuerId2,
  Jwk,
  JwkSet,
  Jwks,
  Jwt,
  KeyText,
  KeyType,
  LanguageTag,
  LanguageTags,
  Lei,
  LifetimeSeconds,
  Locale,
  Locales,
  LoginHint,
  MaxAge,
  MethodId3,
  MoneyAmount,
  Msisdn,
  Nationalities,
  NonEmptyTextList,
  Nonce,
  NumericDate,
  OAuthError,
  OAuthErrorCode,
  OAuthErrorDescription,
  OneOrMoreTexts,
  PhoneNumberEntry,
  PlaceOfBirth,
  PlainAuthorizationRequest,
  PreviousAddress,
  PreviousName,
  Prompt,
  ProvidedClaims,
  ProviderId2,
  ProviderId3,
  ProviderMetadata,
  QesEvidenceId2,
  Qualification,
  RecordDateId3,
  RecordSource,
  RecordType,
  RedirectTarget,
  RedirectUri,
  ReducedDate,
  RefreshGrantForm,
  RefreshToken,
  RegistrationNumber,
  RegistrationNumbers,
  RequestedAssuranceDetails,
  RequestedAssuranceDetailsId4,
  RequestedAssuranceProcess,
  RequestedAssuranceProcessId3,
  RequestedAssuranceProcessId4,
  RequestedAttestation,
  RequestedAttestationId3,
  RequestedCheck,
  RequestedCheckDetails,
  RequestedCheckDetailsId4,
  RequestedCheckId4,
  RequestedClaim,
  RequestedClaims,
  RequestedClaimsId2,
  RequestedDate,
  RequestedDerivedClaims,
  RequestedDocument,
  RequestedDocumentId2,
  RequestedDocumentId3,
  RequestedEndpointClaims,
  RequestedEndpointClaimsId2,
  RequestedEndpointClaimsId3,
  RequestedEndpointClaimsId4,
  RequestedEvidence,
  RequestedEvidenceId2,
  RequestedEvidenceId3,
  RequestedEvidenceId4,
  RequestedEvidenceMetadata,
  RequestedEvidenceReference,
  RequestedEvidenceReferenceId4,
  RequestedEvidenceType,
  RequestedEvidenceTypeId2,
  RequestedEvidenceTypeId3,
  RequestedIssuer,
  RequestedIssuerId2,
  RequestedMethodId3,
  RequestedProviderId2,
  RequestedProviderId3,
  RequestedRecord,
  RequestedRecordId3,
  RequestedText,
  RequestedValue,
  RequestedVerification,
  RequestedVerificationId2,
  RequestedVerificationId3,
  RequestedVerificationId4,
  RequestedVerifierId2,
  RequestedVoucher,
  ResidenceStatus,
  ResponseType,
  RetryAfter,
  Scope,
  SeedNumber,
  SicCode,
  SicCodes,
  SignatureType,
  SignedAuthorizationRequest,
  State,
  Subject,
  TaxDetails,
  TaxRegistration,
  Text,
  TextList,
  Timestamp,
  TokenForm,
  TokenResponse,
  TokenType,
  TrustFramework,
  UserInfo,
  UtilityBillEvidenceId2,
  UtilityBillEvidenceId3,
  Verification,
  VerificationId2,
  VerificationId3,
  VerificationId4,
  VerifiedClaims,
  VerifiedClaimsElement,
  VerifiedClaimsElementId2,
  VerifiedClaimsElementId3,
  VerifiedClaimsElementId4,
  VerifiedClaimsId2,
  VerifiedClaimsId3,
  VerifiedClaimsId4,
  VerifiedClaimsRequest,
  VerifiedClaimsRequestElement,
  VerifiedClaimsRequestElementId2,
  VerifiedClaimsRequestElementId3,
  VerifiedClaimsRequestElementId4,
  VerifiedClaimsRequestId2,
  VerifiedClaimsRequestId3,
  VerifiedClaimsRequestId4,
  VerifierId2,
  VerifierId3,
  VouchEvidence,
  VouchEvidenceId3,
  VouchEvidenceId4,
  Voucher
};
