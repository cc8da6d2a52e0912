/** What is grave wherever it is named. */
export const grave = `intensive_care/hospice/terminally_ill/terminal_illness/life_support/palliative/dementia/alzheimer's/alzheimers/
  had_a_stroke/kidney_failure/heart_failure/liver_failure/organ_failure/dialysis/coma/oncologist/oncology/radiotherapy/
  port-a-cath/hiv/hiv_positive/parkinson's/parkinsons/motor_neurone/multiple_sclerosis/schizophrenia/psychosis/
  muscular_dystrophy/cerebral_palsy/cystic_fibrosis/spina_bifida/sickle_cell/lymphoma/melanoma/sarcoma/leukemia/
  leukaemia/brain_tumor/brain_tumour/aneurysm/pulmonary_embolism/sepsis/meningitis/pneumonia/copd/emphysema/
  heart_condition/heart_disease/heart_surgery/heart_transplant/cardiac_arrest/open_heart/brain_surgery/brain_injury/
  kidney_disease/crohn's/crohns/colitis/lupus/fibromyalgia/endometriosis/preeclampsia/huntington's/down_syndrome/
  down's_syndrome/downs_syndrome/pacemaker/defibrillator_implant/feeding_tube/colostomy/ileostomy/ostomy_bag/stoma_bag/
  tracheostomy/oxygen_concentrator/oxygen_concentrators/portable_oxygen/oxygen_tank/oxygen_tanks/on_oxygen/nebulizer/
  nebuliser/cpap/bipap/chemo_port/picc_line/blood_clot/blood_clots/stage_4/stage_iv/stage_four/als_patient`;

/** What somebody must not be without. */
export const medicine = `antidepressants/anti-depressants/insulin/epipen/epi-pen/epi_pen/epipens/inhaler/medication/medications/meds/medicine/medicines/
  heart_pills/heart_meds/heart_medication/prescription/prescriptions/pills/tablets/chemo_drugs/cpap/nebulizer/nebuliser/
  breast_pump/oxygen/glucose/blood_pressure_pills/seizure_meds`;

/** What somebody has for long. */
export const condition = `epilepsy/epileptic/seizures/asthma/asthmatic/autism/autistic/asperger's/aspergers/adhd/ptsd/anxiety_disorder/
  panic_disorder/ms/arthritis/type_1/type_one/type_i/a_heart_condition/diabetes/tourette's/tourettes/cerebral_palsy/
  down_syndrome/special_needs/learning_disability/learning_disabilities/learning_difficulties/ocd/severe_ocd/bad_anxiety/sleep_apnea/severe_anxiety/
  severe_depression/scoliosis/vertigo/sciatica/a_disability/disabilities/a_medical_condition/a_condition/
  a_chronic_illness/chronic_pain/chronic_illness/an_autoimmune/sensory_issues/bad_back/brain_damage`;

/** What is operated on, or broken. */
export const part = `hip/leg/arm/ankle/foot/wrist/knee/shoulder/back/neck/pelvis/collarbone/ribs/rib/spine/elbow/heart/brain/eye/
  kidney/gallbladder/appendix/hernia/spinal/abdominal`;
